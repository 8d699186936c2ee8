import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Column } from '../../base/column.ts'
import { daysBetween, type Day } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import type { Model } from '../../model/model.ts'
import type { Party } from '../../model/schema.ts'
import { standingEvidence } from '../../model/standing.ts'

/** One position and the age of the newest item it rests on. */
export interface AgeRow {
  readonly party: string
  readonly partyName: string
  readonly issue: string
  readonly title: string
  /** `undefined` where nothing it rests on has a known day. */
  readonly newest: Day | undefined
  readonly days: number | undefined
  readonly stale: boolean
}

/** Every position held on a day, those with the newest evidence first. */
export function ageRows(
  model: Model,
  issues: readonly SelectedIssue[],
  parties: readonly Party[],
  asOf: Day,
): AgeRow[] {
  return issues
    .flatMap(({ issue, positions }) =>
      parties.flatMap(({ id, name }): AgeRow[] => {
        const position = positions.get(id)
        if (position?.value === undefined) return []
        const { newest, stale } = standingEvidence(model, position, asOf)
        const days = newest === undefined ? undefined : daysBetween(newest, asOf)
        return [{ party: id, partyName: name, issue: issue.id, title: issue.title, newest, days, stale }]
      }),
    )
    .toSorted((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity))
}

/** Positions whose newest evidence is of one age. */
export interface AgeClass {
  readonly label: string
  /** The greatest age in days; `undefined` for the class of the stale. */
  readonly upTo: number | undefined
  readonly count: number
  readonly rows: readonly AgeRow[]
}

const STEPS = [7, 30]

/** The rows in classes: within a week, within a month, within the model’s limit, older; empty classes stay. */
export function ageClasses(rows: readonly AgeRow[], staleDays: number): AgeClass[] {
  const bounds = [...STEPS.filter((step) => step < staleDays), staleDays]
  const dated = bounds.map((upTo, index): AgeClass => {
    const over = bounds[index - 1]
    const members = rows.filter(
      ({ days }) => days !== undefined && days <= upTo && (over === undefined || days > over),
    )
    const label = over === undefined ? `up to ${countOf(upTo, 'day')}` : `${over + 1} to ${upTo} days`
    return { label, upTo, count: members.length, rows: members }
  })
  const older = rows.filter(({ days }) => days === undefined || days > staleDays)
  return [...dated, { label: `older than ${staleDays}`, upTo: undefined, count: older.length, rows: older }]
}

export const ageColumns: readonly Column<AgeRow>[] = [
  { id: 'party', label: 'Party', value: (row) => row.partyName },
  { id: 'issue', label: 'Issue', value: (row) => row.title },
  { id: 'newest', label: 'Newest evidence', value: (row) => row.newest },
  { id: 'days', label: 'Days before', value: (row) => row.days },
  { id: 'stale', label: 'Stale', value: (row) => (row.stale ? 'stale' : undefined) },
]
