import { sum } from '../../base/sum.ts'
import { countsAt, NOBODY, ONE_PLACE, SEVEN_POINTS, TWO_POLES, UNIFORM } from './distributionExamples.ts'
import type { DistributionInput } from './inputs.ts'
import { defineMetric } from './metric.ts'
import { formatNumber, joinTerms } from './working.ts'

/** Van der Eijk’s agreement A, −1 to 1; polarization is (1 − A) ÷ 2. */
export const vanDerEijk = defineMetric({
  id: 'van-der-eijk',
  label: 'Van der Eijk’s A',
  meaning:
    'Whether the answers on an ordered scale peak at one place (1), spread evenly (0) or stand at both ends (−1).',
  formula:
    'Σ shareᴸ · Aᴸ over even layers of the counts; Aᴸ = U · (1 − (S − 1) ÷ (K − 1)), U = ((K − 2)·TU − (K − 1)·TDU) ÷ ((K − 2)·(TU + TDU))',
  use: 'expert',
  shape: 'distribution',
  range: { low: -1, high: 1 },
  minimum: { count: 2, of: 'places, somebody at one of them' },
  missing: 'Those without an answer are left out. With four parties A takes few values: never a headline.',
  reference: 'van der Eijk, “Measuring Agreement in Ordered Rating Scales”, Quality & Quantity 35, 2001.',
  workedExamples: [
    {
      name: '30, 40, 210, 130, 530, 50, 10',
      input: SEVEN_POINTS,
      expected: 0.6113333,
      tolerance: 5e-8,
      source: 'published',
    },
    {
      name: 'per cent 2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6',
      input: countsAt(2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6),
      expected: 0.61,
      tolerance: 5e-3,
      source: 'published',
    },
    {
      name: 'per cent 1.6, 2.6, 8.2, 21, 29.3, 27, 10.3',
      input: countsAt(1.6, 2.6, 8.2, 21, 29.3, 27, 10.3),
      expected: 0.48,
      tolerance: 5e-3,
      source: 'published',
    },
    {
      name: 'ratings 1, 1, 3, 4 of four',
      input: countsAt(2, 0, 1, 1),
      expected: 0.08,
      tolerance: 5e-3,
      source: 'published',
    },
    { name: 'half at each end', input: TWO_POLES, expected: -1, tolerance: 1e-12, source: 'identity' },
    { name: 'as many everywhere', input: UNIFORM, expected: 0, tolerance: 1e-12, source: 'identity' },
    { name: 'all at one place', input: ONE_PLACE, expected: 1, tolerance: 1e-12, source: 'identity' },
    { name: 'nobody anywhere', input: NOBODY, expected: undefined, tolerance: 0, source: 'identity' },
  ],
  compute: (input) => {
    const layers = layersOf(input)
    return layers.length === 0 || input.counts.length < 2
      ? undefined
      : sum(layers.map(({ share, filled }) => share * layerAgreement(filled)))
  },
  steps: (input) => {
    const layers = layersOf(input).map(({ share, filled }) => ({
      share,
      filled,
      value: layerAgreement(filled),
    }))
    return {
      terms: layers.map(({ share, filled, value }) => ({
        label: `layer ${filled.map((is) => (is ? '1' : '0')).join('')}`,
        expression: `${formatNumber(share)} × ${formatNumber(value)}`,
        value: share * value,
      })),
      arithmetic: joinTerms(
        layers.map(({ share, value }) => `${formatNumber(share)} × (${formatNumber(value)})`),
      ),
    }
  },
})

/** A pattern of filled and empty places, and its share of all answers. */
interface Layer {
  readonly filled: readonly boolean[]
  readonly share: number
}

/** Cuts the counts at each height that occurs: between two heights every place is full or empty. Shares add up to 1. */
function layersOf({ counts }: DistributionInput): Layer[] {
  const total = sum(counts)
  const heights = [...new Set(counts)].filter((count) => count > 0).toSorted((a, b) => a - b)
  return heights.map((height, index) => {
    const filled = counts.map((count) => count >= height)
    return { filled, share: ((height - (heights[index - 1] ?? 0)) * countFilled(filled)) / total }
  })
}

/**
 * Agreement of one layer. Of all triples of places, those that fit one peak (TU: 110, 011) and those that fit two (TDU:
 * 101) are counted, each at its empty place. Where no triple tells, one place is filled, or every one.
 */
function layerAgreement(filled: readonly boolean[]): number {
  const places = filled.length
  const empty = filled.flatMap((is, index) => (is ? [] : [index]))
  const sides = empty.map((index) => [countFilled(filled.slice(0, index)), countFilled(filled.slice(index))])
  const onePeak = sum(sides.map(([below = 0, above = 0]) => pairCount(below) + pairCount(above)))
  const twoPeaks = sum(sides.map(([below = 0, above = 0]) => below * above))
  const triples = onePeak + twoPeaks
  const peaked =
    triples === 0 ? 1 : ((places - 2) * onePeak - (places - 1) * twoPeaks) / ((places - 2) * triples)
  return peaked * (1 - (countFilled(filled) - 1) / (places - 1))
}

function countFilled(filled: readonly boolean[]): number {
  return filled.filter(Boolean).length
}

function pairCount(count: number): number {
  return (count * (count - 1)) / 2
}
