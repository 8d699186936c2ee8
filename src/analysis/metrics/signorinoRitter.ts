import { agreementIn, comparisonOf, distanceSteps, FOUR_STEPS } from './comparison.ts'
import { defineMetric } from './metric.ts'

/** Signorino and Ritter’s S of two parties, −1 to 1. */
export const signorinoRitter = defineMetric({
  id: 'signorino-ritter',
  label: 'Signorino–Ritter S',
  meaning: 'The agreement of two parties as the literature on alliances scales it: 1 identical, −1 opposite.',
  formula: '1 − 2 · Σ w·|a − b| ÷ (d_max · Σ w), with d_max = 100, the possible range of the scale',
  use: 'expert',
  shape: 'comparison',
  range: { low: -1, high: 1 },
  minimum: { count: 1, of: 'issues on which both have a value' },
  missing: 'An issue on which either has no value is left out.',
  reference:
    'Signorino and Ritter, “Tau-b or Not Tau-b: Measuring the Similarity of Foreign Policy Positions”, International Studies Quarterly 43, 1999.',
  workedExamples: [
    {
      name: '(0, 1, 2, 3) and (0, 2, 2, 1) with d_max 3',
      input: FOUR_STEPS,
      expected: 0.5,
      tolerance: 1e-12,
      source: 'by hand',
    },
    {
      name: 'identical',
      input: comparisonOf([20, 20], [70, 70]),
      expected: 1,
      tolerance: 0,
      source: 'identity',
    },
    {
      name: 'opposite',
      input: comparisonOf([0, 100], [100, 0]),
      expected: -1,
      tolerance: 0,
      source: 'identity',
    },
  ],
  compute: (input) => {
    const score = agreementIn(input)
    return score === undefined ? undefined : 2 * score - 1
  },
  steps: (input) => {
    const { terms, quotient } = distanceSteps(input)
    return { terms, arithmetic: `1 − 2 × ${quotient}` }
  },
})
