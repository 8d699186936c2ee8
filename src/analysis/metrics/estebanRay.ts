import { sum } from '../../base/sum.ts'
import { countsAt, NOBODY, ONE_PLACE, TWO_POLES } from './distributionExamples.ts'
import { sharesOf, type DistributionInput } from './inputs.ts'
import { defineMetric, type Metric, type WorkedExample } from './metric.ts'
import { formatNumber, formatSum, type Term } from './working.ts'

/** Three equal groups at 0, ½ and 1: unscaled (1/3)²⁺ᵅ · 4, for α = 1 the printed 0.148148. */
const THREE_GROUPS: DistributionInput = { places: [0, 0.5, 1], counts: [1, 1, 1] }

/** Esteban and Ray’s polarization, 0–1, with α = 1: a camp feels alike in proportion to its size. */
export const estebanRay1 = estebanRay(1, [
  {
    name: 'three equal groups at 0, ½, 1: 4 × 0.148148',
    input: THREE_GROUPS,
    expected: 0.592593,
    tolerance: 5e-7,
    source: 'identity',
  },
])

/** The same with α = 1.6, the most weight on the size of camps that their axioms allow. */
export const estebanRay16 = estebanRay(1.6, [
  {
    name: 'three equal groups at 0, ½, 1: 4 ÷ 3^3.6 × 2^2.6',
    input: THREE_GROUPS,
    expected: 0.464624,
    tolerance: 5e-7,
    source: 'identity',
  },
])

function estebanRay(
  alpha: number,
  examples: readonly WorkedExample<DistributionInput>[],
): Metric<'distribution'> {
  const scale = 2 ** (1 + alpha)
  return defineMetric({
    id: `esteban-ray-${String(alpha).replace('.', '-')}`,
    label: `Esteban–Ray polarization, α = ${alpha}`,
    meaning:
      'How much the parties form few large camps far from each other: 1, two equal camps at the ends; 0, all at one place.',
    formula: `2¹⁺ᵅ · Σ Σ πᵢ¹⁺ᵅ · πⱼ · |yᵢ − yⱼ|, with π the shares, y the places from 0 to 1, α = ${alpha}`,
    use: 'expert',
    shape: 'distribution',
    range: { low: 0, high: 1 },
    minimum: { count: 2, of: 'places, somebody at one of them' },
    missing: 'Those without an answer are left out.',
    reference:
      'Esteban and Ray, “On the Measurement of Polarization”, Econometrica 62, 1994; α above 0, at most 1.6.',
    workedExamples: [
      {
        name: 'two equal camps at the ends',
        input: TWO_POLES,
        expected: 1,
        tolerance: 1e-12,
        source: 'identity',
      },
      ...examples,
      { name: 'all at one place', input: ONE_PLACE, expected: 0, tolerance: 0, source: 'identity' },
      { name: 'one place only', input: countsAt(5), expected: undefined, tolerance: 0, source: 'identity' },
      { name: 'nobody anywhere', input: NOBODY, expected: undefined, tolerance: 0, source: 'identity' },
    ],
    compute: (input) => {
      const unscaled = polarization(input, alpha)
      return unscaled === undefined ? undefined : scale * unscaled
    },
    steps: (input) => {
      const terms = alienations(input, alpha) ?? []
      return {
        terms,
        arithmetic: `${formatNumber(scale)} × ${formatSum(terms.map(({ value }) => value))}`,
      }
    },
  })
}

/** Esteban and Ray’s P with K = 1 over places stretched to 0–1; two equal camps at the ends give 2^−(1+α). */
export function polarization(input: DistributionInput, alpha: number): number | undefined {
  const parts = alienations(input, alpha)
  return parts && sum(parts.map(({ value }) => value))
}

/** What each camp feels toward each other one; `undefined` where nobody stands anywhere or the scale has no length. */
function alienations(input: DistributionInput, alpha: number): Term[] | undefined {
  const shares = sharesOf(input)
  const length = (input.places.at(-1) ?? 0) - (input.places[0] ?? 0)
  if (!shares || length === 0) return undefined
  const camps = shares.filter(({ share }) => share > 0)
  return camps.flatMap((own) =>
    camps
      .filter((other) => other !== own)
      .map((other) => {
        const distance = Math.abs(own.place - other.place) / length
        return {
          label: `at ${formatNumber(own.place)} toward ${formatNumber(other.place)}`,
          expression: `${formatNumber(own.share)}^${1 + alpha} × ${formatNumber(other.share)} × ${formatNumber(distance)}`,
          value: own.share ** (1 + alpha) * other.share * distance,
        }
      }),
  )
}
