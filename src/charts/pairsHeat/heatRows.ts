import { readPairByGroup, type PairReading } from '../../analysis/pairReading.ts'
import type { Column } from '../../base/column.ts'
import type { Day } from '../../base/days.ts'
import { groupBy } from '../../base/groupBy.ts'
import { pairsOf } from '../../base/sum.ts'
import { formatScore } from '../../base/words.ts'
import type { Issue } from '../../model/model.ts'
import { leftOutByKind, pairRow, type PairRow } from '../pairs/pairRows.ts'

/** How much an issue counts: the same for all where left out, or as salient as it is to the two. */
export type Weights = 'salience' | undefined

/** Two parties on one group of issues, or on all issues shown. */
export interface HeatCell extends PairRow {
  /** `undefined` for all issues together. */
  readonly group: { readonly id: string; readonly title: string } | undefined
  /** The agreement by the weights asked for, 0–1; `undefined` where there is nothing to compare, or nothing that counts. */
  readonly score: number | undefined
}

/** Two parties on all issues, and on each group in the order of the model. */
export interface HeatRow {
  readonly parties: readonly [string, string]
  readonly names: readonly [string, string]
  readonly all: HeatCell
  readonly groups: readonly HeatCell[]
}

type NamedParty = Readonly<Record<'id' | 'name', string>>

/** Every pair of the given parties, the nearest over all issues first; pairs that can't be compared last. */
export function heatRows(
  issues: readonly Issue[],
  parties: readonly NamedParty[],
  asOf: Day,
  weights: Weights,
): HeatRow[] {
  return byScore(heatRowsOf(issues, pairsOf(parties), asOf, weights))
}

/** Some pairs, in the order given. */
export function heatRowsOf(
  issues: readonly Issue[],
  pairs: readonly (readonly [NamedParty, NamedParty])[],
  asOf: Day,
  weights: Weights,
): HeatRow[] {
  const score = (reading: PairReading) =>
    weights === 'salience' ? reading.weightedAgreement : reading.agreement
  const sizes = groupBy(issues, ({ group }) => group.id)
  return pairs.map(([a, b]): HeatRow => {
    const pair = pairRow(issues, a, b, asOf)
    return {
      parties: pair.parties,
      names: pair.names,
      all: { ...pair, group: undefined, score: score(pair) },
      groups: readPairByGroup(issues, a.id, b.id, asOf).map(({ group, reading }) => ({
        ...reading,
        names: pair.names,
        issues: sizes.get(group.id)?.length ?? 0,
        group: { id: group.id, title: group.title },
        score: score(reading),
      })),
    }
  })
}

/** The rows by their score, the nearest first; of equal ones by the plain agreement. */
export function byScore(rows: readonly HeatRow[]): HeatRow[] {
  return rows
    .toSorted((a, b) => (b.all.agreement ?? -1) - (a.all.agreement ?? -1))
    .toSorted((a, b) => (b.all.score ?? -1) - (a.all.score ?? -1))
}

/** The cells of the table, row by row: what the CSV has one line for. */
export function heatCells(rows: readonly HeatRow[]): HeatCell[] {
  return rows.flatMap(({ all, groups }) => [all, ...groups])
}

/** The pair of a heat table that is asked for; else the first row, so that the default is decided by the numbers alone. */
export function chosenPair(rows: readonly HeatRow[], asked: readonly string[]): HeatRow | undefined {
  const [a, b] = asked
  return rows.find(({ parties }) => a !== b && [a, b].every((id) => id && parties.includes(id))) ?? rows[0]
}

export function heatColumns(weights: Weights): readonly Column<HeatCell>[] {
  return [
    { id: 'first', label: 'Party', value: (cell) => cell.names[0] },
    { id: 'second', label: 'Other party', value: (cell) => cell.names[1] },
    { id: 'group', label: 'Group', value: ({ group }) => group?.title ?? 'All issues' },
    {
      id: 'agreement',
      label: weights ? 'Agreement, weighted by salience (0 to 1)' : 'Agreement (0 to 1)',
      value: ({ score }) => (score === undefined ? undefined : Number(formatScore(score))),
    },
    { id: 'shared', label: 'Issues compared', value: (cell) => cell.shared },
    { id: 'issues', label: 'Issues in the group', value: (cell) => cell.issues },
    { id: 'leftOut', label: 'Left out', value: (cell) => leftOutByKind(cell) },
    { id: 'blocked', label: 'Issues the two block', value: (cell) => cell.blocked.length },
    ...(weights
      ? [
          {
            id: 'assumed',
            label: 'Saliences not coded, counted as 50',
            value: (cell: HeatCell) => cell.assumedSaliences,
          },
        ]
      : []),
  ]
}
