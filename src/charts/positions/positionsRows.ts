import { blockers, type IssueReading, type IssueState } from '../../analysis/issueReading.ts'
import { silenceOf } from '../../analysis/pairReading.ts'
import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import { shiftsBetween } from '../../analysis/shifts.ts'
import type { Day } from '../../base/days.ts'
import { sum } from '../../base/sum.ts'
import type { Issue, Model } from '../../model/model.ts'
import type { Confidence, Party, Position } from '../../model/schema.ts'
import { nearestOption, standingEvidence } from '../../model/standing.ts'
import { silenceWord } from '../stateWords.ts'
import { roundPoints } from '../spectrum/points.ts'
import { COMPARED_ORDERS } from './matrixRows.ts'

/** Where a party stands on a scale, as the cell draws it. */
export interface Stance {
  readonly value: number
  /** The labels on both sides of a value that is no option itself, and which of the two is nearer. */
  readonly between:
    { readonly low: string; readonly high: string; readonly nearer: string | undefined } | undefined
  readonly range: readonly [number, number] | undefined
  readonly redLine: { readonly min?: number | undefined; readonly max?: number | undefined }
  readonly confidence: Confidence
}

/** One party on one issue: its stance, or which kind of nothing stands there. */
export interface PositionsCell {
  readonly party: string
  readonly partyName: string
  readonly issueTitle: string
  /** The nearest option’s label, or the kind of silence. */
  readonly words: string
  readonly stance: Stance | undefined
  readonly since: Day | undefined
  /** Statements and provisions for and against it that were on record by the day shown. */
  readonly statements: number
  /** How many of these are provisions of plans. */
  readonly provisions: number
  readonly newest: Day | undefined
  readonly contested: boolean
  readonly stale: boolean
}

/** One issue of the matrix, with a cell for each party shown, in the order of the columns. */
export interface PositionsRow {
  readonly issue: string
  readonly title: string
  readonly question: string
  readonly ends: { readonly low: string; readonly high: string }
  readonly group: { readonly id: string; readonly title: string }
  readonly cells: readonly PositionsCell[]
  readonly state: IssueState
  /** To one decimal. */
  readonly spread: number | undefined
  readonly zone: IssueReading['zone']
  /** Parties whose red lines block the issue: those that refuse what is high first, then those that refuse what is low. */
  readonly blockers: readonly string[]
  /** The mean over the parties shown that state one, to one decimal; one that is missing is not filled in here. */
  readonly salience: number | undefined
  /** The day of the newest shift of a value by a party shown; `undefined` where none has moved. */
  readonly moved: Day | undefined
}

/**
 * The matrix as it is drawn, one row an issue. `sort` is `disagreement` (blocked first, then by spread, unknown last),
 * `salience` (the highest mean first, issues without any last), `latest` (the newest shift first, never moved last) or
 * what `partyOrder` makes of a party’s id (by its value from 0 up, silent last); anything else is the order of the
 * issues. Ties keep the order of the issues.
 */
export function positionsRows(
  model: Model,
  issues: readonly SelectedIssue[],
  parties: readonly Party[],
  asOf: Day,
  sort?: string,
): PositionsRow[] {
  const rows = issues.map((selected) => rowOf(model, selected, parties, asOf))
  if (sort === 'disagreement') return rows.toSorted(byRank(disagreementOf))
  if (sort === 'salience') return rows.toSorted(byRank(({ salience }) => -(salience ?? -1)))
  if (sort === 'latest') return rows.toSorted((a, b) => (b.moved ?? '').localeCompare(a.moved ?? ''))
  const column = parties.findIndex(({ id }) => partyOrder(id) === sort)
  if (column === -1) return rows
  return rows.toSorted(byRank(({ cells }) => cells[column]?.stance?.value ?? Infinity))
}

/** True where the rows stand in the order of the issues, so that their groups can head them. */
export function isIssueOrder(parties: readonly { readonly id: string }[], sort: string | undefined): boolean {
  return ROW_ORDERS.every((order) => order !== sort) && parties.every(({ id }) => partyOrder(id) !== sort)
}

/** Orders of the rows that are words; all others are by a party. */
const ROW_ORDERS = ['disagreement', 'salience', 'latest'] as const
const WORDS: ReadonlySet<string> = new Set([...ROW_ORDERS, ...Object.values(COMPARED_ORDERS)])

/** The order by the value of a party: its id, or, where that is the word of another order, the id set apart from it. */
export function partyOrder(id: string): string {
  return WORDS.has(id) ? `value-${id}` : id
}

function byRank(rank: (row: PositionsRow) => number) {
  return (a: PositionsRow, b: PositionsRow) => {
    const [first, second] = [rank(a), rank(b)]
    return first === second ? 0 : first - second
  }
}

function disagreementOf({ state, spread }: PositionsRow): number {
  if (spread === undefined) return Infinity
  return (state === 'blocked' ? -1000 : 0) - spread
}

function rowOf(
  model: Model,
  { issue, positions, reading }: SelectedIssue,
  parties: readonly Party[],
  asOf: Day,
): PositionsRow {
  const sides = blockers(reading)
  const shown = new Set(parties.map(({ id }) => id))
  return {
    issue: issue.id,
    title: issue.title,
    question: issue.question,
    ends: { low: issue.scale.low, high: issue.scale.high },
    group: issue.group,
    cells: parties.map((party) => cellOf(model, issue, party, positions.get(party.id), asOf)),
    state: reading.state,
    spread: reading.spread === undefined ? undefined : roundPoints(reading.spread),
    zone: reading.zone,
    blockers: [...new Set([...sides.upTo, ...sides.from])],
    salience: statedSalience(positions),
    moved: shiftsBetween(model, [issue], shown, '', asOf)[0]?.day,
  }
}

function statedSalience(positions: SelectedIssue['positions']): number | undefined {
  const stated = [...positions.values()].flatMap(({ salience }) => salience ?? [])
  return stated.length === 0 ? undefined : roundPoints(sum(stated) / stated.length)
}

function cellOf(
  model: Model,
  issue: Issue,
  party: Party,
  position: Position | undefined,
  asOf: Day,
): PositionsCell {
  const evidence = position && standingEvidence(model, position, asOf)
  const items = evidence ? [...evidence.supporting, ...evidence.contested] : []
  const stance = position && stanceOf(issue, position)
  return {
    party: party.id,
    partyName: party.name,
    issueTitle: issue.title,
    words: stance ? nearestOption(issue, stance.value).option.label : silenceWord(silenceOf(position)),
    stance,
    since: position?.from,
    statements: items.length,
    provisions: items.filter((id) => id.includes('#')).length,
    newest: evidence?.newest,
    contested: stance !== undefined && evidence !== undefined && evidence.contested.length > 0,
    stale: stance !== undefined && evidence !== undefined && evidence.stale,
  }
}

function stanceOf(issue: Issue, { value, range, redLine, confidence }: Position): Stance | undefined {
  if (value === undefined || confidence === undefined) return undefined
  return { value, between: betweenOf(issue, value), range, redLine: redLine ?? {}, confidence }
}

/** Between which two options a value lies that is none itself, and which is nearer. */
export function betweenOf(issue: Issue, value: number): Stance['between'] {
  const { option, exact } = nearestOption(issue, value)
  if (exact) return undefined
  const options = issue.scale.options.toSorted((a, b) => a.value - b.value)
  const low = options.findLast((candidate) => candidate.value < value)
  const high = options.find((candidate) => candidate.value > value)
  if (!low || !high) return undefined
  const halfway = value - low.value === high.value - value
  return { low: low.label, high: high.label, nearer: halfway ? undefined : option.label }
}
