import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import { shiftsBetween } from '../../analysis/shifts.ts'
import type { DayWindow } from '../../charts/timeline/timelineRows.ts'
import type { Model } from '../../model/model.ts'
import type { ViewState } from '../../state/viewState.ts'
import { earliestDay, type Selection } from '../selection.ts'
import { byMovement, panelIssues } from '../timeline/timelinePanels.ts'
import { resolveWindow } from '../timeline/timelineWindow.ts'

/** The stretch of days and the issues that the Timeline draws for some choices. */
export function timelineDrawn(
  model: Model,
  selection: Selection,
  { from, to, panels, group, issue }: Pick<ViewState, 'from' | 'to' | 'panels' | 'group' | 'issue'>,
): { readonly window: DayWindow; readonly panels: readonly SelectedIssue[] } {
  const coverage = { from: earliestDay(model), to: model.coverage.to }
  const window = resolveWindow({ ...(from && { from }), ...(to && { to }) }, selection, coverage)
  const parties = new Set(selection.parties.map(({ id }) => id))
  const issues = selection.issues.map((one) => one.issue)
  const ranked = byMovement(selection.issues, shiftsBetween(model, issues, parties, window.from, window.to))
  const picked = panels.length > 0 ? panels : undefined
  const open = issue === undefined ? undefined : model.issueById.get(issue)?.id
  return {
    window,
    panels: panelIssues(ranked, selection.issues, { picked, group, open }),
  }
}
