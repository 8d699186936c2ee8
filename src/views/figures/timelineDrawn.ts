import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import { shiftsBetween } from '../../analysis/shifts.ts'
import type { DayWindow } from '../../charts/timeline/timelineRows.ts'
import type { Model } from '../../model/model.ts'
import type { ViewState } from '../../state/viewState.ts'
import { earliestDay, type Selection } from '../selection.ts'
import { byMovement, panelIssues } from '../timeline/timelinePanels.ts'
import { resolveWindow } from '../timeline/timelineWindow.ts'

/** The stretch of days that the Timeline draws, and the issues that have a panel. */
export interface TimelineDrawn {
  readonly window: DayWindow
  readonly panels: readonly SelectedIssue[]
}

/** The stretch of days and the issues that the Timeline draws for some choices. */
export function timelineDrawn(
  model: Model,
  selection: Selection,
  { from, to, panels, group, issue }: Pick<ViewState, 'from' | 'to' | 'panels' | 'group' | 'issue'>,
): TimelineDrawn {
  const window = windowDrawn(model, selection, from, to)
  const open = issue === undefined ? undefined : model.issueById.get(issue)?.id
  return {
    window,
    panels: panelsDrawn(selection, rankedByMovement(model, selection, window), panels, group, open),
  }
}

/** The days that can be drawn at all. */
export function coveredDays(model: Model): DayWindow {
  return { from: earliestDay(model), to: model.coverage.to }
}

/** The stretch of days for some choices. */
export function windowDrawn(
  model: Model,
  selection: Selection,
  from: ViewState['from'],
  to: ViewState['to'],
): DayWindow {
  return resolveWindow({ ...(from && { from }), ...(to && { to }) }, selection, coveredDays(model))
}

/** The issues shown, those on which the parties shown moved most within the stretch first. */
export function rankedByMovement(model: Model, selection: Selection, window: DayWindow): SelectedIssue[] {
  const parties = new Set(selection.parties.map(({ id }) => id))
  const issues = selection.issues.map(({ issue }) => issue)
  return byMovement(selection.issues, shiftsBetween(model, issues, parties, window.from, window.to))
}

/** The issues that have a panel: those picked, if any, or those of a group, or the first of the ranked ones; and the open one. */
export function panelsDrawn(
  selection: Selection,
  ranked: readonly SelectedIssue[],
  panels: readonly string[],
  group: string | undefined,
  open: string | undefined,
): SelectedIssue[] {
  const picked = panels.length > 0 ? panels : undefined
  return panelIssues(ranked, selection.issues, { picked, group, open })
}
