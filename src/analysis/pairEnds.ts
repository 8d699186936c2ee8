import { allPairs, pairAgreement, type PositionTable } from './allPairs.ts'

/** Two parties by their places in the table. */
export type PairOfPlaces = readonly [number, number]

/**
 * The pairs that stand nearest and those furthest apart, at most `count` of each, the nearest first; pairs without a common
 * issue are in neither. Of equal pairs those come first whose parties do.
 */
export function pairEnds(table: PositionTable, count: number): PairOfPlaces[] {
  const all = allPairs(table)
  const ranked: { pair: PairOfPlaces; agreement: number }[] = []
  for (let a = 0; a < table.parties; a += 1) {
    for (let b = a + 1; b < table.parties; b += 1) {
      const { agreement } = pairAgreement(all, a, b)
      if (agreement !== undefined) ranked.push({ pair: [a, b], agreement })
    }
  }
  ranked.sort((first, second) => second.agreement - first.agreement)
  const ends =
    ranked.length <= 2 * count ? ranked : [...ranked.slice(0, count), ...ranked.slice(ranked.length - count)]
  return ends.map(({ pair }) => pair)
}
