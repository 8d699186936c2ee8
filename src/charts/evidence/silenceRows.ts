import { silenceOf, type Silence } from '../../analysis/pairReading.ts'
import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Column } from '../../base/column.ts'
import type { Day } from '../../base/days.ts'
import { groupBy } from '../../base/groupBy.ts'
import type { Party } from '../../model/schema.ts'
import { silenceWord } from '../stateWords.ts'

/** One cell that holds no position, and why. */
export interface SilenceRow {
  readonly kind: Silence
  readonly issue: string
  readonly title: string
  readonly party: string
  readonly partyName: string
  /** From when on; `undefined` where there is no record at all. */
  readonly since: Day | undefined
}

/** The kinds in the order in which they are shown: no record first, then what a party did instead of answering. */
export const SILENCES: readonly Silence[] = [
  'never-stated',
  'declined',
  'ambiguous',
  'deferred',
  'not-applicable',
]

/** Every silent cell, by kind, then in the order of the issues. */
export function silenceRows(issues: readonly SelectedIssue[], parties: readonly Party[]): SilenceRow[] {
  const rows = issues.flatMap(({ issue, positions }) =>
    parties.flatMap(({ id, name }): SilenceRow[] => {
      const position = positions.get(id)
      if (position?.value !== undefined) return []
      return [
        {
          kind: silenceOf(position),
          issue: issue.id,
          title: issue.title,
          party: id,
          partyName: name,
          since: position?.from,
        },
      ]
    }),
  )
  return SILENCES.flatMap((kind) => rows.filter((row) => row.kind === kind))
}

/** One kind of silence with its cells, issue by issue. */
export interface SilenceKind {
  readonly kind: Silence
  readonly word: string
  readonly count: number
  readonly issues: readonly {
    readonly issue: string
    readonly title: string
    readonly cells: readonly SilenceRow[]
  }[]
}

/** All five kinds, those that do not occur included. */
export function silenceKinds(rows: readonly SilenceRow[]): SilenceKind[] {
  return SILENCES.map((kind) => {
    const members = rows.filter((row) => row.kind === kind)
    const issues = [...groupBy(members, ({ issue }) => issue)].map(([issue, cells]) => ({
      issue,
      title: cells[0]?.title ?? issue,
      cells,
    }))
    return { kind, word: silenceWord(kind), count: members.length, issues }
  })
}

export const silenceColumns: readonly Column<SilenceRow>[] = [
  { id: 'kind', label: 'Kind of silence', value: (row) => silenceWord(row.kind) },
  { id: 'party', label: 'Party', value: (row) => row.partyName },
  { id: 'issue', label: 'Issue', value: (row) => row.title },
  { id: 'since', label: 'Since', value: (row) => row.since },
]
