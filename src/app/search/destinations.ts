import { partyOrder } from '../../charts/positions/positionsRows.ts'
import type { Hit, Speaker } from '../../analysis/searchModel.ts'
import type { StatementEntry } from '../../analysis/statementIndex.ts'
import { formatDayShort, type Day } from '../../base/days.ts'
import { joinWords } from '../../base/words.ts'
import type { Issue, Model } from '../../model/model.ts'
import type { Position, Statement } from '../../model/schema.ts'
import { evidenceDay } from '../../model/standing.ts'
import type { Choices, ViewState } from '../../state/viewState.ts'
import type { FoundStatement } from '../../views/detail/foundStatement.ts'
import { earliestDay, type Selection } from '../../views/selection.ts'

/** Where a hit leads: the choices that show it, and in words what else they change or leave out, so that nothing is unseen. */
export interface Destination {
  readonly choices: Choices
  /** `as of 24 Dec 2025`, `with Europe shown again`, `with Sanctions switched off`; empty where only the place changes. */
  readonly changes: readonly string[]
  /** The statement that the panel goes on to. */
  readonly found?: FoundStatement
}

const NO_FILTERS: Choices = {
  group: undefined,
  find: undefined,
  speaker: undefined,
  attribution: undefined,
  reliability: undefined,
  from: undefined,
  to: undefined,
}
const NO_PANEL: Choices = { issue: undefined, party: undefined }

/** Where a hit leads from what is shown now. */
export function destinationOf(
  hit: Hit,
  model: Model,
  selection: Selection,
  state: Pick<ViewState, 'hide'>,
): Destination {
  const go = (
    choices: Choices,
    { asOf, shows = [] }: { asOf?: Day | undefined; shows?: readonly string[] },
  ) => withChanges(choices, asOf, shows, model, selection, state)
  switch (hit.kind) {
    case 'issue':
      return withOff(go({ issue: hit.issue.id }, {}), hit.issue, selection, 'switched off')
    case 'party':
      return go({ ...NO_PANEL, view: 'matrix', sort: partyOrder(hit.party.id) }, { shows: [hit.party.id] })
    case 'plan':
      return go(
        { ...NO_PANEL, view: 'plans', plans: [hit.plan.id] },
        { asOf: laterThanShown(hit.plan.date, selection) },
      )
    case 'speaker':
      return go(
        { ...NO_PANEL, ...NO_FILTERS, view: 'evidence', speaker: hit.speaker.name },
        { asOf: firstHeard(hit.speaker, selection), shows: hit.speaker.parties },
      )
    case 'statement': {
      const { statement } = hit.entry
      const cell = cellOn(hit.entry, model, selection)
      if (cell) {
        const { issue, party } = cell
        const to = go({ issue: issue.id, party }, { asOf: cell.asOf, shows: [party] })
        const found = { issue: issue.id, party, statement: statement.id }
        return { ...withOff(to, issue, selection, `with ${issue.title} switched off`), found }
      }
      return go(
        { ...NO_PANEL, ...NO_FILTERS, view: 'evidence', find: wordsOf(statement) },
        { asOf: laterThanShown(statement.date, selection), shows: [statement.party] },
      )
    }
  }
}

/** All statements that match, in Evidence, which shows what is on record by the day shown. */
export function allInEvidence(words: string): Choices {
  return { ...NO_PANEL, ...NO_FILTERS, view: 'evidence', find: words.trim() }
}

/** How many of some statements the Evidence shows: by the day shown, of the parties shown, on the issues shown. */
export function countOnRecord(entries: readonly StatementEntry[], selection: Selection): number {
  const hidden = new Set(selection.hiddenParties.map(({ id }) => id))
  const hiddenIssues = new Set(selection.hiddenIssues.map(({ id }) => id))
  return entries.filter(
    ({ statement, issues }) =>
      statement.date <= selection.asOf &&
      !hidden.has(statement.party) &&
      (issues.length === 0 || issues.some(({ id }) => !hiddenIssues.has(id))),
  ).length
}

function withChanges(
  choices: Choices,
  asOf: Day | undefined,
  shows: readonly string[],
  model: Model,
  selection: Selection,
  state: Pick<ViewState, 'hide'>,
): Destination {
  const back = selection.hiddenParties.filter(({ id }) => shows.includes(id))
  return {
    choices: {
      ...choices,
      ...(asOf === undefined || asOf === selection.asOf
        ? {}
        : { asOf: asOf === model.asOf ? undefined : asOf }),
      ...(back.length === 0 ? {} : { hide: state.hide.filter((id) => !shows.includes(id)) }),
    },
    changes: [
      ...(asOf === undefined || asOf === selection.asOf ? [] : [`as of ${formatDayShort(asOf)}`]),
      ...(back.length === 0 ? [] : [`with ${joinWords(back.map(({ name }) => name))} shown again`]),
    ],
  }
}

/** An issue that is switched off opens all the same and stays off: switching it on would change every number. */
function withOff(to: Destination, { id }: Issue, { hiddenIssues }: Selection, off: string): Destination {
  if (hiddenIssues.every((issue) => issue.id !== id)) return to
  return { ...to, changes: [...to.changes, off] }
}

function laterThanShown(day: Day, { asOf }: Selection): Day | undefined {
  return day > asOf ? day : undefined
}

/** The day to show for a speaker who had said nothing by the day shown. */
function firstHeard({ statements }: Speaker, selection: Selection): Day | undefined {
  const first = statements.at(-1)?.statement.date
  return first === undefined ? undefined : laterThanShown(first, selection)
}

/**
 * The cell that rests on a statement, or that it contradicts: as it stands on the day shown where that is so; else on the
 * first day that can be shown on which it did. Of several cells, one whose issue is switched on.
 */
function cellOn(
  { statement }: StatementEntry,
  model: Model,
  { asOf, hiddenIssues }: Selection,
): { issue: Issue; party: string; asOf: Day | undefined } | undefined {
  const cells = model.issues.flatMap((issue) => {
    const own = issue.positionsByParty.get(statement.party) ?? []
    return own.flatMap((position, index) => {
      if (!restsOn(position, statement.id)) return []
      const first = [position.from, evidenceDay(model, statement.id) ?? statement.date, earliestDay(model)]
      const from = first.reduce((latest, day) => (day > latest ? day : latest))
      const until = own[index + 1]?.from
      if ((until !== undefined && from >= until) || from > model.coverage.to) return []
      const now = asOf >= from && (until === undefined || asOf < until)
      return [{ issue, from, now }]
    })
  })
  const standing = cells.filter(({ now }) => now)
  const shown = standing.find(({ issue }) => !hiddenIssues.includes(issue)) ?? standing[0]
  const cell = shown ?? cells.toSorted((a, b) => a.from.localeCompare(b.from))[0]
  return (
    cell && {
      issue: cell.issue,
      party: statement.party,
      asOf: shown ? undefined : cell.from,
    }
  )
}

function restsOn({ evidence, contested = [] }: Position, id: string): boolean {
  return evidence.includes(id) || contested.includes(id)
}

const MOST_FIND = 120

/** Words that find this statement again: those it begins with. */
function wordsOf({ summary }: Statement): string {
  const plain = summary.replaceAll(/["“”]/g, ' ').replaceAll(/\s+/g, ' ').trim()
  if (plain.length <= MOST_FIND) return plain
  const cut = plain.lastIndexOf(' ', MOST_FIND)
  return plain.slice(0, cut > 0 ? cut : MOST_FIND).toWellFormed()
}
