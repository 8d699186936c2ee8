import type { Day } from '../base/days.ts'
import type { Issue } from '../model/model.ts'
import { standingPosition } from '../model/standing.ts'
import { ASSUMED_SALIENCE } from './salience.ts'

/**
 * The values of many parties on many issues as flat tables, one row a party, one column an issue. Typed arrays, so that a
 * worker can be given them without a copy: `postMessage(table, buffersOf(table))`.
 */
export interface PositionTable {
  readonly parties: number
  readonly issues: number
  /** 0–100; 0 where the party has none, which `spoken` tells from a value of 0. */
  readonly values: Float64Array<ArrayBuffer>
  /** 1 where the party has a value, else 0. */
  readonly spoken: Float64Array<ArrayBuffer>
  /** 0–100, the assumed one where it is missing; all 1 where every issue counts the same. */
  readonly saliences: Float64Array<ArrayBuffer>
}

/** Agreement of every pair, as square tables of the parties; read it by `pairAgreement`. */
export interface AllPairs {
  readonly parties: number
  /** Σ w·|a − b| ÷ 100, Σ w, and the number of issues on which both have a value. */
  readonly distances: Float64Array<ArrayBuffer>
  readonly weights: Float64Array<ArrayBuffer>
  readonly shared: Float64Array<ArrayBuffer>
}

/**
 * What `agreement` gives for every pair of parties, at once: the same pairwise deletion and the same weights, the mean of the
 * two saliences. Where a party is silent it multiplies by 0 instead of asking; that is faster. Cost: parties² × issues.
 */
export function allPairs({ parties, issues, values, spoken, saliences }: PositionTable): AllPairs {
  const distances = new Float64Array(parties * parties)
  const weights = new Float64Array(parties * parties)
  const shared = new Float64Array(parties * parties)
  for (let a = 0; a < parties; a += 1) {
    for (let b = a + 1; b < parties; b += 1) {
      const [rowA, rowB] = [a * issues, b * issues]
      let distance = 0
      let weight = 0
      let both = 0
      for (let issue = 0; issue < issues; issue += 1) {
        const i = rowA + issue
        const j = rowB + issue
        const bothSpoke = spoken[i]! * spoken[j]!
        const counts = (bothSpoke * (saliences[i]! + saliences[j]!)) / 2
        distance += counts * Math.abs(values[i]! - values[j]!)
        weight += counts
        both += bothSpoke
      }
      const pair = a * parties + b
      distances[pair] = distance / 100
      weights[pair] = weight
      shared[pair] = both
    }
  }
  return { parties, distances, weights, shared }
}

/**
 * How near two different parties stand, 0–1, and on how many issues that rests; no agreement, not 0, where there is nothing
 * to compare. The same from either side.
 */
export function pairAgreement(
  { parties, distances, weights, shared }: AllPairs,
  a: number,
  b: number,
): { readonly agreement: number | undefined; readonly shared: number } {
  const pair = Math.min(a, b) * parties + Math.max(a, b)
  const weight = weights[pair] ?? 0
  return {
    agreement: weight === 0 ? undefined : 1 - (distances[pair] ?? 0) / weight,
    shared: shared[pair] ?? 0,
  }
}

/** The positions in force on a day, in the order of the given parties and issues. */
export function positionTable(
  issues: readonly Issue[],
  parties: readonly { readonly id: string }[],
  asOf: Day,
  weighted: boolean,
): PositionTable {
  const size = parties.length * issues.length
  const table = {
    parties: parties.length,
    issues: issues.length,
    values: new Float64Array(size),
    spoken: new Float64Array(size),
    saliences: new Float64Array(size).fill(weighted ? ASSUMED_SALIENCE : 1),
  }
  parties.forEach(({ id }, row) =>
    issues.forEach((issue, column) => {
      const { value, salience } = standingPosition(issue, id, asOf) ?? {}
      if (value === undefined) return
      const cell = row * issues.length + column
      table.values[cell] = value
      table.spoken[cell] = 1
      if (weighted && salience !== undefined) table.saliences[cell] = salience
    }),
  )
  return table
}

/** What to hand over with a table or a result, so that `postMessage` moves it instead of copying it. */
export function buffersOf(tables: PositionTable | AllPairs): ArrayBuffer[] {
  const arrays =
    'values' in tables
      ? [tables.values, tables.spoken, tables.saliences]
      : [tables.distances, tables.weights, tables.shared]
  return arrays.map(({ buffer }) => buffer)
}
