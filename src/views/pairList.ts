import { positionTable } from '../analysis/allPairs.ts'
import { pairEnds, type PairOfPlaces } from '../analysis/pairEnds.ts'
import { isWorkedOutInPlace } from '../analysis/pairsInPlace.ts'
import { countOf, countWord } from '../base/words.ts'
import { pairRow, pairRows, type PairRow } from '../charts/pairs/pairRows.ts'
import type { Selection } from './selection.ts'

/** Of more pairs than can be listed, so many at either end. */
export const LISTED_ENDS = 10

/** Pairs of the parties shown, and whether these are all. */
export interface PairList {
  readonly rows: readonly PairRow[]
  readonly whole: boolean
  readonly count: number
}

type Compared = Pick<Selection, 'issues' | 'parties' | 'asOf'>

/** The pairs of the parties shown by agreement, the nearest first; of very many only those at both ends. */
export function pairList(selection: Compared): PairList {
  return (
    wholePairList(selection) ??
    endsList(
      selection,
      pairEnds(positionTable(issuesOf(selection), selection.parties, selection.asOf, false), LISTED_ENDS),
    )
  )
}

/** All pairs, `undefined` where they are too many to be worked out in place. */
export function wholePairList(selection: Compared): PairList | undefined {
  const { issues, parties, asOf } = selection
  if (!isWorkedOutInPlace(parties.length, issues.length)) return undefined
  const rows = pairRows(issuesOf(selection), parties, asOf)
  return { rows, whole: true, count: rows.length }
}

/** The pairs at both ends, given by the places of their parties. */
export function endsList(selection: Compared, ends: readonly PairOfPlaces[]): PairList {
  const { parties, asOf } = selection
  const issues = issuesOf(selection)
  const rows = ends.flatMap(([first, second]) => {
    const [a, b] = [parties[first], parties[second]]
    return a && b ? [pairRow(issues, a, b, asOf)] : []
  })
  return { rows, whole: false, count: (parties.length * (parties.length - 1)) / 2 }
}

/** Which pairs are listed, where not all are. */
export function listWords(list: Pick<PairList, 'whole' | 'count'> | undefined): string {
  if (!list || list.whole) return ''
  return `Of ${countOf(list.count, 'pair')} those that stand nearest and furthest apart, at most ${countWord(LISTED_ENDS)} of each.`
}

export function issuesOf({ issues }: Compared) {
  return issues.map(({ issue }) => issue)
}
