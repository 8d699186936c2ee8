import { sum } from '../../base/sum.ts'
import { issueOf } from './issueExamples.ts'
import { defineMetric } from './metric.ts'
import { EMISSION_STANDARDS, weightedValues, withoutWeight } from './weighted.ts'
import { formatNumber, formatSum } from './working.ts'

/** The compromise model’s mean of an issue, in scale points. */
export const weightedMean = defineMetric({
  id: 'weighted-mean',
  label: 'Weighted mean',
  meaning:
    'Where the parties’ values balance when each counts by what it can do and how much it cares; a description, not a forecast.',
  formula:
    'Σ c·s·x ÷ Σ c·s, with c the capability (1 for all where none is given), s the salience, x the value',
  use: 'expert',
  shape: 'issue',
  range: { low: 0, high: 100 },
  minimum: { count: 1, of: 'parties with a value, a salience and, where any is given, a capability' },
  missing: 'A party without one of these is left out and named. Nothing is assumed.',
  reference:
    'The compromise model: Van den Bos 1991; Bueno de Mesquita and Stokman (eds.), European Community Decision Making, 1994. The emission standards are a case of that book.',
  workedExamples: [
    {
      name: 'emission standards',
      input: EMISSION_STANDARDS,
      expected: 7.38996,
      tolerance: 5e-6,
      source: 'by hand',
    },
    {
      name: 'saliences 25 and 75, a third party without one',
      input: issueOf([
        { party: 'A', value: 0, salience: 25 },
        { party: 'B', value: 100, salience: 75 },
        { party: 'C', value: 50 },
      ]),
      expected: 75,
      tolerance: 0,
      source: 'by hand',
    },
  ],
  compute: (input) => {
    const values = weightedValues(input)
    if (values.length === 0) return undefined
    return sum(values.map(({ value, weight }) => value * weight)) / sum(values.map(({ weight }) => weight))
  },
  alsoLeftOut: withoutWeight,
  steps: (input) => {
    const values = weightedValues(input)
    const terms = values.map(({ party, value, weight }) => ({
      label: party,
      expression: `${formatNumber(weight)} × ${formatNumber(value)}`,
      value: weight * value,
    }))
    const weights = values.map(({ weight }) => weight)
    return {
      terms,
      arithmetic: `${formatSum(terms.map(({ value }) => value))} ÷ ${formatSum(weights)}`,
    }
  },
})
