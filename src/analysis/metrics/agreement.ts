import { agreementIn, comparisonOf, distanceSteps, FOUR_STEPS } from './comparison.ts'
import { defineMetric } from './metric.ts'

/** Agreement of two parties, 0–1; see `agreement`. */
export const agreementMetric = defineMetric({
  id: 'agreement',
  label: 'Agreement of two parties',
  meaning:
    'How near two parties stand over the issues on which both have a value: 1, the same value on each; 0, opposite ends on each.',
  formula: '1 − Σ w·|a − b| ÷ (100 · Σ w), with w = 1, or the mean of the two saliences',
  use: 'headline',
  shape: 'comparison',
  range: { low: 0, high: 1 },
  minimum: { count: 1, of: 'issues on which both have a value' },
  missing:
    'An issue on which either has no value is left out and counted by kind of silence. A missing salience counts as 50, and is counted.',
  reference:
    'City block similarity: Signorino and Ritter, “Tau-b or Not Tau-b”, International Studies Quarterly 43, 1999; (S + 1) ÷ 2.',
  workedExamples: [
    {
      name: 'distances 0, 20 and 100; two issues with one silent',
      input: comparisonOf([40, 40], [10, 30], [0, 100], [undefined, 50], [50, undefined]),
      expected: 0.6,
      tolerance: 1e-12,
      source: 'by hand',
    },
    {
      name: 'distances 10 and 50, the first counting three times',
      input: comparisonOf([20, 30, 3], [50, 100, 1]),
      expected: 0.8,
      tolerance: 1e-12,
      source: 'by hand',
    },
    {
      name: 'S of 0.5 as (S + 1) ÷ 2',
      input: FOUR_STEPS,
      expected: 0.75,
      tolerance: 1e-12,
      source: 'by hand',
    },
    {
      name: 'two that say the same moderate thing',
      input: comparisonOf([50, 50]),
      expected: 1,
      tolerance: 0,
      source: 'identity',
    },
    {
      name: 'both silent',
      input: comparisonOf([undefined, undefined]),
      expected: undefined,
      tolerance: 0,
      source: 'identity',
    },
  ],
  compute: agreementIn,
  steps: (input) => {
    const { terms, quotient } = distanceSteps(input)
    return { terms, arithmetic: `1 − ${quotient}` }
  },
})
