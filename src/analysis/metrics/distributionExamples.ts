import type { DistributionInput } from './inputs.ts'

/** Counts at 1, 2, 3 … */
export function countsAt(...counts: readonly number[]): DistributionInput {
  return { places: counts.map((_, index) => index + 1), counts }
}

/** A thousand answers on a scale of seven: the example of the R package `agrmt` (Ruedin). */
export const SEVEN_POINTS = countsAt(30, 40, 210, 130, 530, 50, 10)

/** Half of all at each end of a scale of four. */
export const TWO_POLES = countsAt(2, 0, 0, 2)

/** As many at each of five places. */
export const UNIFORM = countsAt(3, 3, 3, 3, 3)

/** All at one of five places. */
export const ONE_PLACE = countsAt(0, 7, 0, 0, 0)

/** Nobody anywhere. */
export const NOBODY = countsAt(0, 0, 0)
