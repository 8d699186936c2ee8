import { describe, expect, it } from 'vitest'
import type { Position } from '../model/schema.ts'
import { anIndexedIssue, aPosition } from '../testing/builders.ts'
import { robustIssue, robustPair } from './robustReading.ts'

const DAY = '2025-06-30'
const settings = { agreedSpread: 5, closeSpread: 25 }
const parties = ['alba', 'borduria', 'curonia'].map((id) => ({ id }))

describe(robustIssue, () => {
  it('is robust where the state is the same wherever in their ranges the parties settle', () => {
    const reading = read({ alba: { value: 10, range: [10, 20] }, borduria: { value: 80, range: [50, 80] } })
    expect(reading).toMatchObject({
      states: ['bridgeable'],
      robust: true,
      spread: { low: 30, high: 70 },
      counted: 2,
      swept: 2,
    })
    expect(reading.commonGround?.low).toBeCloseTo(0.3, 12)
    expect(reading.commonGround?.high).toBeCloseTo(0.7, 12)
  })

  it('names every state in reach where it is not', () => {
    const reading = read({ alba: { value: 10, range: [10, 60] }, borduria: { value: 80, range: [60, 80] } })
    expect(reading).toMatchObject({ states: ['agreed', 'close', 'bridgeable'], robust: false })
  })

  it('takes a value without a range for one point', () => {
    expect(read({ alba: { value: 10 }, borduria: { value: 80 } })).toMatchObject({
      states: ['bridgeable'],
      spread: { low: 70, high: 70 },
      swept: 0,
    })
  })

  it('leaves silence out, unless asked to let it say anything', () => {
    const positions = {
      alba: { value: 40 },
      borduria: { value: 44 },
      curonia: { missing: 'deferred' },
    } as const
    expect(read(positions)).toMatchObject({ states: ['agreed'], robust: true, counted: 2 })
    expect(read(positions, true)).toMatchObject({
      states: ['agreed', 'close', 'bridgeable'],
      robust: false,
      spread: { low: 4, high: 60 },
      counted: 3,
      swept: 1,
    })
  })

  it('never gives a value to a party to which the question does not apply', () => {
    const positions = {
      alba: { value: 40 },
      borduria: { value: 44 },
      curonia: { missing: 'not-applicable' },
    } as const
    expect(read(positions, true)).toMatchObject({ states: ['agreed'], counted: 2 })
  })

  it('does not call an issue robust of which too little is known', () => {
    const reading = robustIssue(anIndexedIssue(), parties, DAY, settings)
    expect(reading).toMatchObject({ states: ['unknown'], robust: false, spread: undefined })
  })
})

describe(robustPair, () => {
  const issues = [
    anIndexedIssue({
      positions: positionsOf({ alba: { value: 0, range: [0, 20] }, borduria: { value: 50 } }),
    }),
    anIndexedIssue({
      positions: positionsOf({ alba: { value: 60, salience: 100 }, borduria: { value: 50 } }),
    }),
    anIndexedIssue({ positions: positionsOf({ alba: { value: 60 }, borduria: { missing: 'declined' } }) }),
  ]

  it('is the interval from the worst to the best that the ranges allow', () => {
    const { agreement, ...counts } = robustPair(issues, 'alba', 'borduria', DAY)
    expect(counts).toEqual({ parties: ['alba', 'borduria'], counted: 2, swept: 1 })
    expect(agreement?.low).toBeCloseTo(1 - (50 + 10) / 200, 12)
    expect(agreement?.high).toBeCloseTo(1 - (30 + 10) / 200, 12)
  })

  it('weighs the issues, and sweeps silence, where asked', () => {
    const weighted = robustPair(issues, 'alba', 'borduria', DAY, { silence: false, weighted: true }).agreement
    expect(weighted?.low).toBeCloseTo(1 - (50 * 50 + 75 * 10) / 12_500, 12)
    const swept = robustPair(issues, 'alba', 'borduria', DAY, { silence: true })
    expect(swept).toMatchObject({ counted: 3, swept: 2 })
    expect(swept.agreement?.low).toBeCloseTo(1 - (50 + 10 + 60) / 300, 12)
    expect(swept.agreement?.high).toBeCloseTo(1 - (30 + 10 + 0) / 300, 12)
  })
})

function read(positions: Record<string, Partial<Position>>, silence = false) {
  const issue = anIndexedIssue({ positions: positionsOf(positions) })
  return robustIssue(issue, parties, DAY, settings, { silence })
}

function positionsOf(positions: Record<string, Partial<Position>>): Position[] {
  return Object.entries(positions).map(([party, overrides]) => aPosition({ ...overrides, party }))
}
