import { pairsOf, sum } from '../base/sum.ts'

/**
 * How near the parties stand on one issue: 1 where all stand at one point, 0 where they stand as far apart as so many can.
 * One minus the mean distance of all pairs over the largest mean that the number of parties allows; without that
 * normalisation small groups look calmer. `undefined` for fewer than two values. Says nothing about red lines.
 */
export function commonGround(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined
  const distances = pairsOf(values).map(([a, b]) => Math.abs(a - b))
  return 1 - sum(distances) / distances.length / largestMeanDistance(values.length)
}

/** The largest mean pairwise distance that `count` values on 0–100 can have: half of them at each end. */
export function largestMeanDistance(count: number): number {
  return count % 2 === 0 ? (50 * count) / (count - 1) : (50 * (count + 1)) / count
}
