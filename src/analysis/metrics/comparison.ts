import { sum } from '../../base/sum.ts'
import { agreement, type ValuePair } from '../agreement.ts'
import type { ComparisonInput } from './inputs.ts'
import { formatNumber, formatSum, type Term } from './working.ts'

/** The issues of a comparison on which both sides have a value. */
function pairsIn({ issues }: ComparisonInput): (ValuePair & { readonly issue: string })[] {
  return issues.flatMap(({ issue, a, b, weight }) =>
    a === undefined || b === undefined ? [] : [{ issue, a, b, weight }],
  )
}

export function agreementIn(input: ComparisonInput): number | undefined {
  return agreement(pairsIn(input))
}

/** `Σ w|a − b| ÷ (100 · Σ w)` with the numbers put in, and each issue’s part of it. */
export function distanceSteps(input: ComparisonInput): { terms: Term[]; quotient: string } {
  const pairs = pairsIn(input)
  const even = pairs.every(({ weight }) => weight === 1)
  const terms = pairs.map(({ issue, a, b, weight }) => ({
    label: issue,
    expression: `${even ? '' : `${formatNumber(weight)} × `}|${formatNumber(a)} − ${formatNumber(b)}|`,
    value: weight * Math.abs(a - b),
  }))
  const weights = pairs.map(({ weight }) => weight)
  const total = even ? formatNumber(sum(weights)) : formatSum(weights)
  return { terms, quotient: `${formatSum(terms.map(({ value }) => value))} ÷ (100 × ${total})` }
}

/** Issues compared, each given as its values and how much it counts. */
export function comparisonOf(
  ...issues: readonly (readonly [a: number | undefined, b: number | undefined, weight?: number])[]
): ComparisonInput {
  return {
    issues: issues.map(([a, b, weight = 1], index) => ({ issue: `issue ${index + 1}`, a, b, weight })),
  }
}

/** (0, 1, 2, 3) and (0, 2, 2, 1) on a scale of 3, stretched to 100. */
export const FOUR_STEPS = comparisonOf([0, 0], [100 / 3, 200 / 3], [200 / 3, 200 / 3], [100, 100 / 3])
