import { sum } from '../base/sum.ts'

const SCALE_SPAN = 100

/** Two parties' values on one issue, 0–100, and how much the issue counts. */
export interface ValuePair {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/**
 * How close two parties stand, from 0 (opposite ends on every issue) to 1 (same value on every issue), over the issues
 * where both have a value; `undefined` where there is none. City block, symmetric, pairwise deletion.
 */
export function agreement(pairs: readonly ValuePair[]): number | undefined {
  const weight = sum(pairs.map((pair) => pair.weight))
  if (weight === 0) return undefined
  return 1 - sum(pairs.map((pair) => pair.weight * (Math.abs(pair.a - pair.b) / SCALE_SPAN))) / weight
}
