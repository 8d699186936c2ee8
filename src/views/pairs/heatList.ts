import { positionTable, type PositionTable } from '../../analysis/allPairs.ts'
import { comparedPair } from '../../analysis/comparedPair.ts'
import { pairEnds, type PairOfPlaces } from '../../analysis/pairEnds.ts'
import { isWorkedOutInPlace } from '../../analysis/pairsInPlace.ts'
import { countOf, countWord } from '../../base/words.ts'
import { byScore, heatRows, heatRowsOf, type HeatRow, type Weights } from '../../charts/pairsHeat/heatRows.ts'
import type { ViewState } from '../../state/viewState.ts'
import { issuesOf, LISTED_ENDS } from '../pairList.ts'
import type { Selection } from '../selection.ts'

/** Pairs of the parties shown, on all issues and by group, and whether these are all. */
export interface HeatList {
  readonly rows: readonly HeatRow[]
  readonly whole: boolean
  readonly count: number
}

type Compared = Pick<Selection, 'issues' | 'parties' | 'asOf'>

/** The pairs of the parties shown, the nearest first; of very many only those at both ends, and the one asked for. */
export function heatList(
  selection: Compared,
  { weights, compare }: Pick<ViewState, 'weights' | 'compare'>,
): HeatList {
  return (
    wholeHeatList(selection, weights) ??
    endsHeatList(
      selection,
      endRows(selection, weights, pairEnds(endsTable(selection, weights), LISTED_ENDS)),
      weights,
      compare,
    )
  )
}

/** All pairs, `undefined` where they are too many to be worked out in place. */
export function wholeHeatList({ issues, parties, asOf }: Compared, weights: Weights): HeatList | undefined {
  if (!isWorkedOutInPlace(parties.length, issues.length)) return undefined
  const rows = heatRows(issuesOf({ issues, parties, asOf }), parties, asOf, weights)
  return { rows, whole: true, count: rows.length }
}

/** What the ends of very many pairs are found in. */
export function endsTable(selection: Compared, weights: Weights): PositionTable {
  return positionTable(issuesOf(selection), selection.parties, selection.asOf, weights === 'salience')
}

/** The pairs at both ends, given by the places of their parties. */
export function endRows(
  selection: Compared,
  weights: Weights,
  ends: readonly PairOfPlaces[],
): readonly HeatRow[] {
  const { parties, asOf } = selection
  const pairs = ends.flatMap(([first, second]) => {
    const [a, b] = [parties[first], parties[second]]
    return a && b ? [[a, b] as const] : []
  })
  return heatRowsOf(issuesOf(selection), pairs, asOf, weights)
}

/** The pairs at both ends and the one asked for, which may be any. */
export function endsHeatList(
  selection: Compared,
  ends: readonly HeatRow[],
  weights: Weights,
  compare: readonly string[],
): HeatList {
  const { parties, asOf } = selection
  const asked = comparedPair(parties, compare.slice(0, 2))
  const isListed = ends.some((row) => asked?.every(({ id }) => row.parties.includes(id)))
  const other = asked && !isListed ? heatRowsOf(issuesOf(selection), [asked], asOf, weights) : []
  return {
    rows: byScore([...ends, ...other]),
    whole: false,
    count: (parties.length * (parties.length - 1)) / 2,
  }
}

/** Which pairs are listed, where not all are. */
export function heatListWords({ whole, count }: Pick<HeatList, 'whole' | 'count'>): string {
  if (whole) return ''
  return `Of ${countOf(count, 'pair')} only those that stand nearest and furthest apart are listed, at most ${countWord(LISTED_ENDS)} of each, and the one looked at.`
}
