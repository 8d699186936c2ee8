import { addMonths, clampDay, type Day } from '../base/days.ts'
import { selectIssue, type SelectedIssue } from '../analysis/selectedIssue.ts'
import type { Issue, Model } from '../model/model.ts'
import type { Party } from '../model/schema.ts'
import type { ViewState } from '../state/viewState.ts'

/** The model as chosen: always something that can be drawn, whatever the link asked for. */
export interface Selection {
  readonly asOf: Day
  /** The earlier day that “who moved” starts from. */
  readonly since: Day
  readonly parties: readonly Party[]
  readonly hiddenParties: readonly Party[]
  readonly issues: readonly SelectedIssue[]
  readonly hiddenIssues: readonly Issue[]
  /** The choices hid everything, so everything is shown instead. */
  readonly fellBack: { readonly parties: boolean; readonly issues: boolean }
}

/** The issue and the party that the panel shows. */
export interface OpenCell {
  readonly issue: Issue
  readonly party: Party
}

/** The choices that decide what is selected. */
export type SelectionChoices = Pick<ViewState, 'hide' | 'hideGroups' | 'hideIssues' | 'asOf' | 'since'>

/** Only those of the reader's choices that decide what is selected. */
export function selectedBy(state: SelectionChoices): SelectionChoices {
  const { hide, hideGroups, hideIssues, asOf, since } = state
  return {
    hide,
    hideGroups,
    hideIssues,
    ...(asOf === undefined ? {} : { asOf }),
    ...(since === undefined ? {} : { since }),
  }
}

const MONTHS_BACK = 3

/** Model × choices. Unknown ids are ignored; hiding all parties or all issues falls back to all, and says so. */
export function resolveSelection(model: Model, state: SelectionChoices): Selection {
  const asOf = clampDay(state.asOf ?? model.asOf, earliestDay(model), model.coverage.to)
  const parties = model.parties.filter(({ id }) => !state.hide.includes(id))
  const issues = model.issues.filter(({ id, group }) => !isHidden(state, id, group.id))
  const fellBack = { parties: parties.length === 0, issues: issues.length === 0 }
  const shownParties = fellBack.parties ? model.parties : parties
  const shownIssues = fellBack.issues ? model.issues : issues
  return {
    asOf,
    since: clampDay(state.since ?? addMonths(asOf, -MONTHS_BACK), earliestDay(model), asOf),
    parties: shownParties,
    hiddenParties: model.parties.filter((party) => !shownParties.includes(party)),
    issues: shownIssues.map((issue) => selectIssue(model, issue, shownParties, asOf)),
    hiddenIssues: model.issues.filter((issue) => !shownIssues.includes(issue)),
    fellBack,
  }
}

/** The same selection with every party and issue shown: what the reader’s omissions are measured against. */
export function unhidden(model: Model, state: SelectionChoices): Selection {
  return resolveSelection(model, { ...state, hide: [], hideGroups: [], hideIssues: [] })
}

/** The first day that can be shown: some positions of record are older than the talks. */
export function earliestDay(model: Model): Day {
  return model.coverage.from
}

function isHidden(state: SelectionChoices, issue: string, group: string): boolean {
  return state.hideIssues.includes(issue) || state.hideGroups.includes(group)
}

/**
 * The cell whose panel is open: of the issue asked for, under the party asked for or the first one shown. It is no part of
 * the selection, so that opening a cell works nothing else out anew.
 */
export function openCell(
  model: Pick<Model, 'issueById'>,
  issueId: string | undefined,
  partyId: string | undefined,
  { parties }: Pick<Selection, 'parties'>,
): OpenCell | undefined {
  const issue = issueId === undefined ? undefined : model.issueById.get(issueId)
  if (!issue) return undefined
  const party = parties.find(({ id }) => id === partyId) ?? parties[0]
  return party && { issue, party }
}
