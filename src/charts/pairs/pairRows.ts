import { readPair, type PairReading } from '../../analysis/pairReading.ts'
import type { Column } from '../../base/column.ts'
import type { Day } from '../../base/days.ts'
import { pairsOf } from '../../base/sum.ts'
import { formatScore } from '../../base/words.ts'
import type { Issue } from '../../model/model.ts'
import { silenceWord } from '../stateWords.ts'

/** Two parties and how they compare. */
export interface PairRow extends PairReading {
  readonly names: readonly [string, string]
  /** Number of issues that could be compared had both spoken. */
  readonly issues: number
}

type NamedParty = Readonly<Record<'id' | 'name', string>>

/** Two parties over the given issues on a day. */
export function pairRow(issues: readonly Issue[], a: NamedParty, b: NamedParty, asOf: Day): PairRow {
  return { ...readPair(issues, a.id, b.id, asOf), names: [a.name, b.name], issues: issues.length }
}

/** Every pair of the given parties over the given issues, the nearest first; pairs without a common issue last. */
export function pairRows(issues: readonly Issue[], parties: readonly NamedParty[], asOf: Day): PairRow[] {
  return pairsOf(parties)
    .map(([a, b]) => pairRow(issues, a, b, asOf))
    .toSorted((a, b) => (b.agreement ?? -1) - (a.agreement ?? -1))
}

export const pairColumns: readonly Column<PairRow>[] = [
  { id: 'first', label: 'Party', value: (row) => row.names[0] },
  { id: 'second', label: 'Other party', value: (row) => row.names[1] },
  {
    id: 'agreement',
    label: 'Agreement (0 to 1)',
    value: (row) => (row.agreement === undefined ? undefined : Number(formatScore(row.agreement))),
  },
  { id: 'shared', label: 'Issues compared', value: (row) => row.shared },
  { id: 'leftOut', label: 'Left out', value: (row) => leftOutByKind(row) },
  { id: 'blocked', label: 'Issues the two block', value: (row) => row.blocked.length },
]

/** `3 never stated, 1 deferred`; empty where nothing was left out. */
export function leftOutByKind({ leftOut }: PairReading): string {
  return [...leftOut].map(([kind, count]) => `${count} ${silenceWord(kind).toLowerCase()}`).join(', ')
}
