/** What a metric gives: a number, the name of a state, or nothing where there is too little to say. */
export type Outcome = number | string | undefined

/** Numbers that were put in, by name. */
export interface Given {
  readonly label: string
  readonly values: Readonly<Record<string, number>>
}

/** A step on the way, with its numbers put in. */
export interface Term {
  readonly label: string
  readonly expression: string
  readonly value: number
}

/** What did not count, and why, in words. */
export interface LeftOut {
  readonly what: string
  readonly why: string
}

/** How one number came about, as plain data. */
export interface Working {
  readonly formula: string
  readonly inputs: readonly Given[]
  readonly leftOut: readonly LeftOut[]
  /** Empty where there is no result. */
  readonly terms: readonly Term[]
  /** The formula with the numbers put in; long sums are shortened by `…`. `undefined` where there is no result. */
  readonly arithmetic: string | undefined
  readonly result: Outcome
}

const MOST_SUMMANDS = 12

/** Six significant digits, with a true minus sign. */
export function formatNumber(number: number): string {
  return String(Number(number.toPrecision(6))).replace('-', '−')
}

/** A sum as a factor: `(60 + 20)`, one number without brackets; of more than twelve the first ten, `…`, and the last. */
export function formatSum(numbers: readonly number[]): string {
  const joined = joinTerms(numbers.map(formatNumber))
  return numbers.length > 1 ? `(${joined})` : joined
}

/** Joins summands that are already written. */
export function joinTerms(summands: readonly string[]): string {
  if (summands.length === 0) return '0'
  if (summands.length <= MOST_SUMMANDS) return summands.join(' + ')
  return [...summands.slice(0, 10), '…', summands.at(-1)].join(' + ')
}
