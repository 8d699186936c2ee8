import { agreementIn, comparisonOf, distanceSteps } from './comparison.ts'
import { defineMetric } from './metric.ts'

/** Fit of a plan to a party, 0–1; see `planFit`. */
export const planFitMetric = defineMetric({
  id: 'plan-fit',
  label: 'Plan fit',
  meaning:
    'How near a plan comes to what a party asks, over the issues on which both speak; red lines that it breaks are listed beside it.',
  formula: '1 − Σ w·|plan − party| ÷ (100 · Σ w), with w = 1, or the party’s salience',
  use: 'headline',
  shape: 'comparison',
  range: { low: 0, high: 1 },
  minimum: { count: 1, of: 'issues on which both speak' },
  missing:
    'An issue on which the plan or the party is silent is left out and counted by kind. A missing salience counts as 50, and is counted.',
  reference:
    'The agreement of two parties, the plan standing as one: city block, after Signorino and Ritter 1999.',
  workedExamples: [
    {
      name: 'gaps 0, 30 and 60',
      input: comparisonOf([50, 50], [20, 50], [100, 40]),
      expected: 0.7,
      tolerance: 1e-12,
      source: 'by hand',
    },
    {
      name: 'gaps 0 and 60 with saliences 25 and 75',
      input: comparisonOf([50, 50, 25], [100, 40, 75]),
      expected: 0.55,
      tolerance: 1e-12,
      source: 'by hand',
    },
    {
      name: 'a plan that speaks of other things',
      input: comparisonOf([undefined, 40]),
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
