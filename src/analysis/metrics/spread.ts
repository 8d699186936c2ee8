import { readIssue } from '../issueReading.ts'
import { standsOf } from './inputs.ts'
import { issueAt } from './issueExamples.ts'
import { defineMetric } from './metric.ts'
import { formatNumber } from './working.ts'

/** Spread of an issue, in scale points. */
export const spread = defineMetric({
  id: 'spread',
  label: 'Spread',
  meaning: 'How far apart the two most distant parties stand on an issue, in points of the scale.',
  formula: 'highest value − lowest value',
  use: 'headline',
  shape: 'issue',
  range: { low: 0, high: 100 },
  minimum: { count: 2, of: 'parties with a value' },
  missing: 'A party without a value is left out.',
  reference: 'The range of a sample; the plainest measure in which one distant party cannot hide.',
  workedExamples: [
    { name: 'values 20, 60, 80', input: issueAt(20, 60, 80), expected: 60, tolerance: 0, source: 'by hand' },
    { name: 'all at one point', input: issueAt(40, 40, 40), expected: 0, tolerance: 0, source: 'identity' },
    { name: 'one party alone', input: issueAt(40), expected: undefined, tolerance: 0, source: 'identity' },
  ],
  compute: (input) => readIssue(standsOf(input), input.limits).spread,
  steps: (input) => {
    const values = standsOf(input).map(({ value }) => value)
    const [highest, lowest] = [Math.max(...values), Math.min(...values)]
    return {
      terms: [
        { label: 'highest value', expression: 'max', value: highest },
        { label: 'lowest value', expression: 'min', value: lowest },
      ],
      arithmetic: `${formatNumber(highest)} − ${formatNumber(lowest)}`,
    }
  },
})
