import { sum } from '../base/sum.ts'

/** What a salience that nobody coded counts as. A rule of weighting only; a missing *value* is never filled in. */
export const ASSUMED_SALIENCE = 50

/** How much an issue counts, 0–100, and how many of the saliences behind that had to be assumed. */
export interface IssueWeight {
  readonly weight: number
  readonly assumed: number
}

/**
 * The weight of an issue: the mean of the given saliences, 0–100. A missing one counts as 50, and is counted, so that
 * the note can say how many were assumed. Source: `docs/methodology.md`, “Agreement of two parties”.
 */
export function meanSalience(saliences: readonly (number | undefined)[]): IssueWeight {
  const known = saliences.map((salience) => salience ?? ASSUMED_SALIENCE)
  return {
    weight: sum(known) / known.length,
    assumed: saliences.filter((salience) => salience === undefined).length,
  }
}
