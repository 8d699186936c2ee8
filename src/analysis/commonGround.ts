import { sum } from '../base/sum.ts'

/**
 * How near the parties stand on one issue: 1 where all stand at one point, 0 where they stand as far apart as so many can.
 * One minus the mean distance of all pairs over the largest mean that the number of parties allows; without that
 * normalisation small groups look calmer. `undefined` for fewer than two values. Says nothing about red lines.
 */
export function commonGround(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined
  return 1 - meanDistance(values) / largestMeanDistance(values.length)
}

/**
 * The mean distance of all pairs of values, 0–100; `NaN` for fewer than two. Each gap between neighbours counts once for
 * every pair that it parts: those below it times those above it.
 */
function meanDistance(values: readonly number[]): number {
  const count = values.length
  const ordered = values.toSorted((a, b) => a - b)
  const parted = ordered
    .slice(1)
    .map((value, below) => (value - (ordered[below] ?? value)) * (below + 1) * (count - below - 1))
  return sum(parted) / ((count * (count - 1)) / 2)
}

/** The largest mean pairwise distance that `count` values on 0–100 can have: half of them at each end. */
export function largestMeanDistance(count: number): number {
  return count % 2 === 0 ? (50 * count) / (count - 1) : (50 * (count + 1)) / count
}
