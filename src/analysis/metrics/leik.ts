import { sum } from '../../base/sum.ts'
import { NOBODY, ONE_PLACE, SEVEN_POINTS, TWO_POLES } from './distributionExamples.ts'
import { sharesOf, type DistributionInput } from './inputs.ts'
import { defineMetric } from './metric.ts'
import { formatNumber, formatSum } from './working.ts'

/** Leik’s ordinal dispersion D, 0–1. */
export const leik = defineMetric({
  id: 'leik',
  label: 'Leik’s D',
  meaning: 'How scattered answers on an ordered scale are: 0, all at one place; 1, half at each end.',
  formula: '2 · Σ dᵢ ÷ (K − 1), with Fᵢ the share up to place i, dᵢ = Fᵢ where Fᵢ ≤ ½, else 1 − Fᵢ',
  use: 'expert',
  shape: 'distribution',
  range: { low: 0, high: 1 },
  minimum: { count: 2, of: 'places, somebody at one of them' },
  missing: 'Those without an answer are left out. Uses the order of the places, not their distances.',
  reference: 'Leik, “A Measure of Ordinal Consensus”, Pacific Sociological Review 9, 1966.',
  workedExamples: [
    {
      name: '30, 40, 210, 130, 530, 50, 10',
      input: SEVEN_POINTS,
      expected: 0.287,
      tolerance: 5e-4,
      source: 'published',
    },
    { name: 'half at each end', input: TWO_POLES, expected: 1, tolerance: 1e-12, source: 'identity' },
    { name: 'all at one place', input: ONE_PLACE, expected: 0, tolerance: 1e-12, source: 'identity' },
    { name: 'nobody anywhere', input: NOBODY, expected: undefined, tolerance: 0, source: 'identity' },
  ],
  compute: (input) => {
    const parts = partsOf(input)
    return parts && (2 * sum(parts.map(({ part }) => part))) / parts.length
  },
  steps: (input) => {
    const parts = partsOf(input) ?? []
    return {
      terms: parts.map(({ place, below, part }) => ({
        label: `up to ${formatNumber(place)}`,
        expression: below <= 0.5 ? formatNumber(below) : `1 − ${formatNumber(below)}`,
        value: part,
      })),
      arithmetic: `2 × ${formatSum(parts.map(({ part }) => part))} ÷ ${parts.length}`,
    }
  },
})

/** Each place but the last, at which the share up to there is always 1; `undefined` where there is nothing to compare. */
function partsOf(input: DistributionInput): { place: number; below: number; part: number }[] | undefined {
  const shares = sharesOf(input)
  if (!shares || shares.length < 2) return undefined
  return shares.slice(0, -1).map(({ place }, index) => {
    const below = sum(shares.slice(0, index + 1).map(({ share }) => share))
    return { place, below, part: below <= 0.5 ? below : Math.max(0, 1 - below) }
  })
}
