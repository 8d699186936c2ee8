import { sum } from '../../base/sum.ts'
import { issueOf } from './issueExamples.ts'
import type { IssueInput } from './inputs.ts'
import { defineMetric } from './metric.ts'
import { EMISSION_STANDARDS, weightedValues, withoutWeight } from './weighted.ts'
import { formatNumber } from './working.ts'

/** The weighted median of an issue, in scale points. */
export const weightedMedian = defineMetric({
  id: 'weighted-median',
  label: 'Weighted median',
  meaning: 'The lowest value at which half of the weight, by capability and salience, stands at or below.',
  formula: 'smallest x whose Σ c·s over values up to x is at least ½ Σ c·s',
  use: 'expert',
  shape: 'issue',
  range: { low: 0, high: 100 },
  minimum: { count: 1, of: 'parties with a value, a salience and, where any is given, a capability' },
  missing: 'A party without one of these is left out and named. Nothing is assumed.',
  reference:
    'The median voter: Black, The Theory of Committees and Elections, 1958. Data as for the weighted mean.',
  workedExamples: [
    { name: 'emission standards', input: EMISSION_STANDARDS, expected: 7, tolerance: 0, source: 'by hand' },
    {
      name: 'exactly half at the lower value',
      input: issueOf([
        { party: 'A', value: 10, salience: 50 },
        { party: 'B', value: 90, salience: 50 },
      ]),
      expected: 10,
      tolerance: 0,
      source: 'by hand',
    },
  ],
  compute: (input) => cumulated(input).find(({ reached, half }) => reached >= half)?.value,
  alsoLeftOut: withoutWeight,
  steps: (input) => {
    const values = cumulated(input)
    const until = values.findIndex(({ reached, half }) => reached >= half)
    const terms = values.map(({ party, value, reached }) => ({
      label: `${party}, at ${formatNumber(value)}`,
      expression: 'weight up to here',
      value: reached,
    }))
    const [{ reached, half, value } = { reached: 0, half: 0, value: 0 }] = values.slice(until)
    return {
      terms,
      arithmetic: `${formatNumber(reached)} ≥ ${formatNumber(half)}, first reached at ${formatNumber(value)}`,
    }
  },
})

/** Each value from the lowest on with the weight up to it, and half of all the weight. */
function cumulated(input: IssueInput) {
  const values = weightedValues(input)
  const half = sum(values.map(({ weight }) => weight)) / 2
  let reached = 0
  return values.map(({ party, value, weight }) => {
    reached += weight
    return { party, value, reached, half }
  })
}
