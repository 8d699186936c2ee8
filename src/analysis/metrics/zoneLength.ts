import { readIssue } from '../issueReading.ts'
import { standsOf, type IssueInput } from './inputs.ts'
import { BLOCKED_ISSUE, issueAt, OPEN_ISSUE } from './issueExamples.ts'
import { defineMetric } from './metric.ts'
import { formatNumber } from './working.ts'

/** Length of the zone of possible agreement, in scale points; negative where it is a gap. */
export const zoneLength = defineMetric({
  id: 'zone-length',
  label: 'Length of the zone',
  meaning:
    'How much of the scale no red line excludes; below zero, how far the red lines would have to move to meet.',
  formula: 'smallest red line max − largest red line min (0 and 100 where absent)',
  use: 'headline',
  shape: 'issue',
  range: { low: -100, high: 100 },
  minimum: { count: 2, of: 'parties with a value' },
  missing: 'A party without a value is left out. A missing bound is the scale’s end.',
  reference:
    'Zone of possible agreement: Raiffa, The Art and Science of Negotiation, 1982; from stated red lines alone.',
  workedExamples: [
    { name: 'A up to 30, C from 70', input: BLOCKED_ISSUE, expected: -40, tolerance: 0, source: 'by hand' },
    { name: 'the same without C', input: OPEN_ISSUE, expected: 30, tolerance: 0, source: 'by hand' },
    { name: 'no red lines', input: issueAt(10, 90), expected: 100, tolerance: 0, source: 'identity' },
    { name: 'one party alone', input: issueAt(10), expected: undefined, tolerance: 0, source: 'identity' },
  ],
  compute: (input) => {
    const { low, high } = zoneOf(input)
    return standsOf(input).length < 2 ? undefined : high - low
  },
  steps: (input) => {
    const { low, high } = zoneOf(input)
    return {
      terms: [
        { label: 'smallest red line up to', expression: 'min', value: high },
        { label: 'largest red line from', expression: 'max', value: low },
      ],
      arithmetic: `${formatNumber(high)} − ${formatNumber(low)}`,
    }
  },
})

function zoneOf(input: IssueInput) {
  return readIssue(standsOf(input), input.limits).zone
}
