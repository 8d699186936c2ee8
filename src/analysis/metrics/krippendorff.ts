import { pairsOf, sum } from '../../base/sum.ts'
import { ratingsByUnit, type RatingsInput } from './inputs.ts'
import { defineMetric, type Metric, type WorkedExample } from './metric.ts'
import { FOUR_BY_TWELVE, THREE_BY_FIFTEEN, ratingsOf } from './ratingsExamples.ts'
import { formatNumber } from './working.ts'

type Level = 'nominal' | 'ordinal' | 'interval'

const DELTA_WORDS: Readonly<Record<Level, string>> = {
  nominal: 'δ² = 0 for equal values, else 1',
  ordinal: 'δ² = (values ranked from one to the other, each of the two counted half)²',
  interval: 'δ² = (difference)²',
}

/** Krippendorff’s alpha where values are only the same or not. */
export const krippendorffNominal = krippendorff('nominal', 'the same or not', [
  {
    name: 'four observers, twelve units',
    input: FOUR_BY_TWELVE,
    expected: 0.743421,
    tolerance: 5e-7,
    source: 'published',
  },
  {
    name: 'three observers, fifteen units',
    input: THREE_BY_FIFTEEN,
    expected: 0.691358,
    tolerance: 5e-7,
    source: 'published',
  },
])

/** Krippendorff’s alpha where the order of values counts. */
export const krippendorffOrdinal = krippendorff('ordinal', 'apart by the ranks between them', [
  {
    name: 'four observers, twelve units',
    input: FOUR_BY_TWELVE,
    expected: 0.815388,
    tolerance: 5e-7,
    source: 'published',
  },
])

/** Krippendorff’s alpha where the distance of values counts. */
export const krippendorffInterval = krippendorff('interval', 'apart by the square of their distance', [
  {
    name: 'four observers, twelve units',
    input: FOUR_BY_TWELVE,
    expected: 0.849107,
    tolerance: 5e-7,
    source: 'published',
  },
  {
    name: 'three observers, fifteen units',
    input: THREE_BY_FIFTEEN,
    expected: 0.810845,
    tolerance: 5e-7,
    source: 'published',
  },
])

function krippendorff(
  level: Level,
  how: string,
  published: readonly WorkedExample<RatingsInput>[],
): Metric<'ratings'> {
  return defineMetric({
    id: `krippendorff-${level}`,
    label: `Krippendorff’s α, ${level}`,
    meaning: `How far observers agree beyond chance, two values counting as ${how}: 1 full agreement, 0 as if by chance, below 0 against each other.`,
    formula: `1 − Dₒ ÷ Dₑ, with Dₒ the mean disagreement within units and Dₑ that of all values paired at random; ${DELTA_WORDS[level]}`,
    use: 'expert',
    shape: 'ratings',
    // Dₒ ÷ Dₑ < 2 for every squared distance, which all three are: within units Σ δ ÷ (m − 1) ≤ 4·SS, in all Σ δ = 2n·SS.
    range: { low: -1, high: 1 },
    minimum: { count: 2, of: 'ratings of one unit, and two different values in all' },
    missing:
      'Holes are left out; so is a unit with fewer than two ratings. Undefined where all values are equal.',
    reference:
      'Krippendorff, “Computing Krippendorff’s Alpha-Reliability”, University of Pennsylvania, 2011.',
    workedExamples: [
      ...published,
      {
        name: 'full agreement',
        input: ratingsOf('1 2 3', '1 2 3'),
        expected: 1,
        tolerance: 0,
        source: 'identity',
      },
      {
        name: 'all values equal',
        input: ratingsOf('2 2', '2 2'),
        expected: undefined,
        tolerance: 0,
        source: 'identity',
      },
      {
        name: 'no unit rated twice',
        input: ratingsOf('1 .', '. 2'),
        expected: undefined,
        tolerance: 0,
        source: 'identity',
      },
    ],
    compute: (input) => {
      const { observed, expected } = disagreements(input, level)
      return expected > 0 ? 1 - observed / expected : undefined
    },
    steps: (input) => {
      const { count, units, observed, expected } = disagreements(input, level)
      return {
        terms: [
          { label: 'units with two ratings or more', expression: 'counted', value: units },
          { label: 'ratings in them, n', expression: 'counted', value: count },
          {
            label: 'disagreement observed, Dₒ',
            expression: '1 ÷ n · Σ over units of Σ δ² ÷ (ratings − 1)',
            value: observed,
          },
          { label: 'disagreement expected, Dₑ', expression: '1 ÷ (n(n − 1)) · Σ δ²', value: expected },
        ],
        arithmetic: `1 − ${formatNumber(observed)} ÷ ${formatNumber(expected)}`,
      }
    },
  })
}

/** Observed and expected disagreement over the units with two ratings or more; `expected` is 0 where all are equal. */
function disagreements(input: RatingsInput, level: Level) {
  const units = ratingsByUnit(input).filter((ratings) => ratings.length >= 2)
  const counts = new Map<number, number>()
  for (const rating of units.flat()) counts.set(rating, (counts.get(rating) ?? 0) + 1)
  const count = sum([...counts.values()])
  const squared = squaredDistance(level, counts)
  const within = units.map(
    (ratings) => (2 * sum(pairsOf(ratings).map(([a, b]) => squared(a, b)))) / (ratings.length - 1),
  )
  const among = pairsOf([...counts]).map(([[a, many], [b, more]]) => 2 * many * more * squared(a, b))
  return {
    count,
    units: units.length,
    observed: count === 0 ? 0 : sum(within) / count,
    expected: count < 2 ? 0 : sum(among) / (count * (count - 1)),
  }
}

/** δ² of two values. Ordinal values are set to their mean ranks among all `counts`, whose difference is δ. */
function squaredDistance(
  level: Level,
  counts: ReadonlyMap<number, number>,
): (a: number, b: number) => number {
  if (level === 'nominal') return (a, b) => (a === b ? 0 : 1)
  if (level === 'interval') return (a, b) => (a - b) ** 2
  let below = 0
  const ranks = new Map(
    [...counts]
      .toSorted(([a], [b]) => a - b)
      .map(([value, count]): [number, number] => {
        below += count
        return [value, below - count / 2]
      }),
  )
  return (a, b) => ((ranks.get(a) ?? Number.NaN) - (ranks.get(b) ?? Number.NaN)) ** 2
}
