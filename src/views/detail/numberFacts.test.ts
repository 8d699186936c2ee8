import { describe, expect, it } from 'vitest'
import { readIssue } from '../../analysis/issueReading.ts'
import { robustIssue } from '../../analysis/robustReading.ts'
import { anIndexedIssue, aPosition } from '../../testing/builders.ts'
import { numberFacts, robustSentence } from './numberFacts.ts'

const LIMITS = { agreedSpread: 5, closeSpread: 25 }
const DAY = '2025-06-30'

function read(...positions: Parameters<typeof aPosition>[0][]) {
  const issue = anIndexedIssue({ positions: positions.map((position) => aPosition(position)) })
  const stands = issue.positions.flatMap(({ party, value, redLine }) =>
    value === undefined ? [] : [{ party, value, redLine }],
  )
  const parties = issue.positions.map(({ party }) => ({ id: party }))
  return { reading: readIssue(stands, LIMITS), robust: robustIssue(issue, parties, DAY, LIMITS) }
}

describe(numberFacts, () => {
  it('gives what the reading says, and how far it goes within the stated ranges', () => {
    const { reading, robust } = read({ value: 20, range: [10, 40] }, { party: 'borduria', value: 70 })
    expect(numberFacts(reading, robust)).toEqual([
      {
        metric: 'common-ground',
        label: 'Common ground',
        shown: '0.50',
        beside: '0.40 to 0.70 within ranges',
      },
      { metric: 'spread', label: 'Spread', shown: '50', beside: '30 to 60 within ranges' },
      { metric: 'zone-length', label: 'Zone', shown: '100', beside: 'the whole scale' },
    ])
  })

  it('tells an empty zone by its gap', () => {
    const { reading, robust } = read(
      { value: 20, redLine: { max: 30 } },
      { party: 'borduria', value: 80, redLine: { min: 70 } },
    )
    expect(numberFacts(reading, robust).at(-1)).toEqual({
      metric: 'zone-length',
      label: 'Zone (empty)',
      shown: '−40',
      beside: '30 and 70 do not meet',
    })
  })

  it('has nothing to say of one party alone', () => {
    const { reading, robust } = read({ value: 20 })
    expect(numberFacts(reading, robust)).toEqual([])
  })
})

describe(robustSentence, () => {
  it('says whether the state holds within the ranges', () => {
    const moves = read({ value: 20, range: [10, 60] }, { party: 'borduria', value: 70 })
    expect(robustSentence(moves.robust)).toBe(
      'Wherever in its range the one party with a range settles, the issue is close or bridgeable.',
    )
    const holds = read({ value: 0, range: [0, 10] }, { party: 'borduria', value: 80, range: [70, 100] })
    expect(robustSentence(holds.robust)).toBe(
      'Wherever in their ranges the 2 parties with one settle, the issue stays bridgeable.',
    )
  })

  it('says nothing where no party has a range', () => {
    expect(robustSentence(read({ value: 20 }, { party: 'borduria', value: 70 }).robust)).toBeUndefined()
  })
})
