import { sum } from '../../base/sum.ts'
import { NOBODY, ONE_PLACE, SEVEN_POINTS, TWO_POLES } from './distributionExamples.ts'
import { sharesOf, type DistributionInput } from './inputs.ts'
import { defineMetric } from './metric.ts'
import { formatNumber, joinTerms } from './working.ts'

/** Tastle and Wierman’s consensus, 0–1. */
export const tastleWierman = defineMetric({
  id: 'tastle-wierman',
  label: 'Tastle–Wierman consensus',
  meaning:
    'How closely answers gather around their mean: 1, all at one place; 0, half at each end of the scale.',
  formula: '1 + Σ pᵢ · log₂(1 − |xᵢ − μ| ÷ d), with μ = Σ pᵢ·xᵢ and d the length of the scale',
  use: 'expert',
  shape: 'distribution',
  range: { low: 0, high: 1 },
  minimum: { count: 2, of: 'places, somebody at one of them' },
  missing: 'Those without an answer are left out.',
  reference:
    'Tastle and Wierman, “Consensus and dissention: A measure of ordinal dispersion”, International Journal of Approximate Reasoning 45, 2007.',
  workedExamples: [
    {
      name: '30, 40, 210, 130, 530, 50, 10',
      input: SEVEN_POINTS,
      expected: 0.7256876,
      tolerance: 5e-8,
      source: 'published',
    },
    { name: 'half at each end', input: TWO_POLES, expected: 0, tolerance: 1e-12, source: 'identity' },
    { name: 'all at one place', input: ONE_PLACE, expected: 1, tolerance: 1e-12, source: 'identity' },
    { name: 'nobody anywhere', input: NOBODY, expected: undefined, tolerance: 0, source: 'identity' },
  ],
  compute: (input) => {
    const parts = partsOf(input)
    return parts && 1 + sum(parts.map(({ share, log }) => share * log))
  },
  steps: (input) => {
    const parts = partsOf(input) ?? []
    return {
      terms: parts.map(({ place, share, log }) => ({
        label: `at ${formatNumber(place)}`,
        expression: `${formatNumber(share)} × ${formatNumber(log)}`,
        value: share * log,
      })),
      arithmetic: `1 + ${joinTerms(parts.map(({ share, log }) => `${formatNumber(share)} × (${formatNumber(log)})`))}`,
    }
  },
})

/** The places where somebody stands; `undefined` where nobody does, or the scale has no length. */
function partsOf(input: DistributionInput): { place: number; share: number; log: number }[] | undefined {
  const shares = sharesOf(input)
  const length = (input.places.at(-1) ?? 0) - (input.places[0] ?? 0)
  if (!shares || length === 0) return undefined
  const mean = sum(shares.map(({ place, share }) => place * share))
  return shares
    .filter(({ share }) => share > 0)
    .map(({ place, share }) => ({ place, share, log: Math.log2(1 - Math.abs(place - mean) / length) }))
}
