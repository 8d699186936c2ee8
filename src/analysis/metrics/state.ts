import { readIssue, type IssueReading } from '../issueReading.ts'
import { standsOf, type IssueInput } from './inputs.ts'
import { BLOCKED_ISSUE, issueAt, issueOf, OPEN_ISSUE } from './issueExamples.ts'
import { defineMetric } from './metric.ts'
import { formatNumber } from './working.ts'

/** The state of an issue: a word, by rule. */
export const state = defineMetric({
  id: 'state',
  label: 'State of an issue',
  meaning: 'Whether an issue is agreed, close, bridgeable, blocked by red lines, or too little known.',
  formula:
    'unknown: fewer than two values; blocked: zone empty; agreed: spread ≤ a; close: spread ≤ c; else bridgeable',
  use: 'headline',
  shape: 'issue',
  range: undefined,
  minimum: { count: 2, of: 'parties with a value, below which the state is unknown' },
  missing: 'A party without a value counts nowhere. It is never a middle.',
  reference:
    'Parley’s own rule: a veto before any average. The zone of possible agreement: Raiffa, The Art and Science of Negotiation, 1982.',
  workedExamples: [
    {
      name: 'A up to 30, C from 70',
      input: BLOCKED_ISSUE,
      expected: 'blocked',
      tolerance: 0,
      source: 'by hand',
    },
    {
      name: 'the same without C',
      input: OPEN_ISSUE,
      expected: 'bridgeable',
      tolerance: 0,
      source: 'by hand',
    },
    {
      name: 'values at 49 and 51 whose red lines do not meet',
      input: issueOf([
        { party: 'A', value: 49, redLine: { max: 49 } },
        { party: 'B', value: 51, redLine: { min: 51 } },
      ]),
      expected: 'blocked',
      tolerance: 0,
      source: 'by hand',
    },
    { name: 'a spread of 5', input: issueAt(40, 45), expected: 'agreed', tolerance: 0, source: 'by hand' },
    { name: 'a spread of 25', input: issueAt(20, 45), expected: 'close', tolerance: 0, source: 'by hand' },
    { name: 'one party alone', input: issueAt(40), expected: 'unknown', tolerance: 0, source: 'by hand' },
  ],
  compute: (input) => readIssue(standsOf(input), input.limits).state,
  steps: (input) => {
    const reading = readIssue(standsOf(input), input.limits)
    const { spread, zone } = reading
    return {
      terms: [
        { label: 'largest red line from', expression: 'max', value: zone.low },
        { label: 'smallest red line up to', expression: 'min', value: zone.high },
        ...(spread === undefined ? [] : [{ label: 'spread', expression: 'highest − lowest', value: spread }]),
      ],
      arithmetic: reasonFor(reading, input.limits),
    }
  },
})

function reasonFor({ state: found, spread, zone }: IssueReading, limits: IssueInput['limits']): string {
  if (spread === undefined) return 'fewer than two values'
  const [low, high] = [formatNumber(zone.low), formatNumber(zone.high)]
  if (found === 'blocked') return `zone from ${low} up to ${high} is empty`
  const { agreedSpread, closeSpread } = limits
  const limit = found === 'agreed' ? agreedSpread : closeSpread
  return `zone from ${low} up to ${high} is not empty; spread ${formatNumber(spread)} ${found === 'bridgeable' ? '>' : '≤'} ${formatNumber(limit)}`
}
