import { pairsOf } from '../../base/sum.ts'
import { commonGround, largestMeanDistance } from '../commonGround.ts'
import { standsOf } from './inputs.ts'
import { issueAt } from './issueExamples.ts'
import { defineMetric } from './metric.ts'
import { formatNumber, formatSum } from './working.ts'

/** Common ground of an issue, 0–1; see `commonGround`. */
export const commonGroundMetric = defineMetric({
  id: 'common-ground',
  label: 'Common ground',
  meaning: 'How near the parties stand on an issue: 1, all at one point; 0, as far apart as so many can be.',
  formula:
    '1 − D̄ ÷ D̄max(n), with D̄ = 2 ÷ (n(n − 1)) · Σ |xᵢ − xⱼ|; D̄max = 50n ÷ (n − 1) for n even, 50(n + 1) ÷ n for n odd',
  use: 'headline',
  shape: 'issue',
  range: { low: 0, high: 1 },
  minimum: { count: 2, of: 'parties with a value' },
  missing: 'A party without a value is left out; n is the number of the others.',
  reference: 'Mean pairwise distance (Gini’s mean difference, 1912), over its analytic maximum.',
  workedExamples: [
    {
      name: 'values 10, 20, 30, 40',
      input: issueAt(10, 20, 30, 40),
      expected: 0.75,
      tolerance: 1e-12,
      source: 'by hand',
    },
    {
      name: 'values 100, 0, 100, 35',
      input: issueAt(100, 0, 100, 35),
      expected: 0.0875,
      tolerance: 1e-12,
      source: 'by hand',
    },
    {
      name: 'half of four at each end',
      input: issueAt(0, 0, 100, 100),
      expected: 0,
      tolerance: 0,
      source: 'identity',
    },
    {
      name: 'three, of which one stands anywhere between the ends',
      input: issueAt(0, 50, 100),
      expected: 0,
      tolerance: 1e-12,
      source: 'identity',
    },
    { name: 'all at one point', input: issueAt(40, 40, 40), expected: 1, tolerance: 0, source: 'identity' },
  ],
  compute: (input) => commonGround(standsOf(input).map(({ value }) => value)),
  steps: (input) => {
    const stands = standsOf(input)
    const pairs = pairsOf(stands).map(([a, b]) => ({
      label: `${a.party} and ${b.party}`,
      expression: `|${formatNumber(a.value)} − ${formatNumber(b.value)}|`,
      value: Math.abs(a.value - b.value),
    }))
    const largest = largestMeanDistance(stands.length)
    return {
      terms: [
        ...pairs,
        { label: 'largest mean distance', expression: `of ${stands.length} parties`, value: largest },
      ],
      arithmetic: `1 − ${formatSum(pairs.map(({ value }) => value))} ÷ ${pairs.length} ÷ ${formatNumber(largest)}`,
    }
  },
})
