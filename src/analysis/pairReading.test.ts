import { describe, expect, it } from 'vitest'
import type { Issue } from '../model/model.ts'
import type { Position } from '../model/schema.ts'
import { aGroup, aModel, anIndexedIssue, anIssue, aPosition } from '../testing/builders.ts'
import { readPair, readPairByGroup, silenceOf } from './pairReading.ts'

const DAY = '2025-06-30'

describe(readPair, () => {
  it('compares the issues on which both have a value, and says on how many that rests', () => {
    const issues = [
      issueWith('far', { alba: { value: 0 }, borduria: { value: 60 } }),
      issueWith('near', { alba: { value: 40 }, borduria: { value: 60 } }),
      issueWith('alba-only', { alba: { value: 40 } }),
    ]
    const reading = readPair(issues, 'alba', 'borduria', DAY)
    expect(reading).toMatchObject({ parties: ['alba', 'borduria'], shared: 2, blocked: [] })
    expect(reading.agreement).toBeCloseTo(0.6, 12)
  })

  it('leaves out every kind of silence, and counts each kind', () => {
    const issues = [
      issueWith('both', { alba: { value: 0 }, borduria: { value: 0 } }),
      issueWith('declined', { alba: { missing: 'declined' }, borduria: { value: 0 } }),
      issueWith('deferred', { alba: { value: 0 }, borduria: { missing: 'deferred' } }),
      issueWith('never', { alba: { value: 0 } }),
      issueWith('never-either', {}),
      issueWith('ambiguous-first', {
        alba: { missing: 'ambiguous' },
        borduria: { missing: 'not-applicable' },
      }),
    ]
    const { leftOut, shared, agreement } = readPair(issues, 'alba', 'borduria', DAY)
    expect([shared, agreement]).toEqual([1, 1])
    expect(Object.fromEntries(leftOut)).toEqual({ declined: 1, deferred: 1, 'never-stated': 2, ambiguous: 1 })
  })

  it('has no agreement, not 0 and not a half, where the two share no issue', () => {
    const reading = readPair([issueWith('one', { alba: { value: 0 } })], 'alba', 'borduria', DAY)
    expect(reading.agreement).toBeUndefined()
    expect(reading.shared).toBe(0)
  })

  it('counts nothing of an issue that is hidden', () => {
    const shown = issueWith('shown', { alba: { value: 50 }, borduria: { value: 50 } })
    const hidden = issueWith('hidden', {
      alba: { value: 0, redLine: { max: 10 } },
      borduria: { value: 100, redLine: { min: 90 } },
    })
    expect(readPair([shown, hidden], 'alba', 'borduria', DAY)).toMatchObject({
      shared: 2,
      blocked: ['hidden'],
    })
    expect(readPair([shown], 'alba', 'borduria', DAY)).toMatchObject({ agreement: 1, shared: 1, blocked: [] })
  })

  it('names the issues where the red lines of the two exclude each other, beside the mean', () => {
    const issues = [
      issueWith('blocked', {
        alba: { value: 48, redLine: { max: 49 } },
        borduria: { value: 52, redLine: { min: 51 } },
      }),
      issueWith('meeting', {
        alba: { value: 40, redLine: { max: 50 } },
        borduria: { value: 60, redLine: { min: 50 } },
      }),
    ]
    const { blocked, agreement } = readPair(issues, 'alba', 'borduria', DAY)
    expect(blocked).toEqual(['blocked'])
    expect(agreement).toBeCloseTo(0.88, 12)
  })

  it('takes no veto from a third party', () => {
    const issue = issueWith('veto', {
      alba: { value: 10, redLine: { max: 20 } },
      borduria: { value: 30 },
      curonia: { value: 100, redLine: { min: 90 } },
    })
    expect(readPair([issue], 'alba', 'borduria', DAY).blocked).toEqual([])
  })

  it('is the same from either side', () => {
    const issues = [
      issueWith('far', {
        alba: { value: 0, redLine: { max: 20 } },
        borduria: { value: 60, redLine: { min: 30 } },
      }),
      issueWith('silent', { alba: { missing: 'declined' }, borduria: { value: 60 } }),
    ]
    const there = readPair(issues, 'alba', 'borduria', DAY)
    const back = readPair(issues, 'borduria', 'alba', DAY)
    expect({ ...back, parties: there.parties }).toEqual(there)
  })

  it('reads what was in force on the day', () => {
    const issue = anIndexedIssue({
      positions: [
        aPosition({ party: 'alba', from: '2025-03-01', value: 0 }),
        aPosition({ party: 'borduria', from: '2025-03-01', value: 100 }),
        aPosition({ party: 'alba', from: '2025-05-01', value: 100 }),
      ],
    })
    const agreements = ['2025-02-01', '2025-04-30', '2025-05-01'].map(
      (day) => readPair([issue], 'alba', 'borduria', day).agreement,
    )
    expect(agreements).toEqual([undefined, 0, 1])
  })
})

describe('agreement weighted by salience', () => {
  it('counts each issue as much as the mean of the two saliences, a missing one as 50, and says how many', () => {
    const issues = [
      issueWith('near', { alba: { value: 50, salience: 90 }, borduria: { value: 50, salience: 70 } }),
      issueWith('far', { alba: { value: 0, salience: 30 }, borduria: { value: 100 } }),
    ]
    const reading = readPair(issues, 'alba', 'borduria', DAY)
    expect(reading).toMatchObject({ agreement: 0.5, assumedSaliences: 1, shared: 2 })
    // Weights 80 and 40, distances 0 and 100.
    expect(reading.weightedAgreement).toBeCloseTo(1 - 40 / 120, 12)
  })

  it('is nothing, while the plain one is a number, where no issue matters to either', () => {
    const issues = [
      issueWith('one', { alba: { value: 0, salience: 0 }, borduria: { value: 0, salience: 0 } }),
    ]
    const { agreement, weightedAgreement, shared } = readPair(issues, 'alba', 'borduria', DAY)
    expect([agreement, weightedAgreement, shared]).toEqual([1, undefined, 1])
  })
})

describe(readPairByGroup, () => {
  const model = aModel({
    groups: [
      aGroup({ id: 'water', issues: ['height'] }),
      aGroup({ id: 'food', title: 'Food', issues: ['fish', 'grain'] }),
    ],
    issues: [
      anIssue({ id: 'fish', positions: at(0, 100) }),
      anIssue({ id: 'height', positions: at(30, 30) }),
      anIssue({ id: 'grain', positions: at(0, undefined) }),
    ],
  })

  it('reads each group by itself, with its own number of issues and what it left out', () => {
    const readings = readPairByGroup(model.issues, 'alba', 'borduria', DAY)
    expect(readings.map(({ group }) => group.id)).toEqual(['water', 'food'])
    expect(readings.map(({ reading }) => [reading.agreement, reading.shared])).toEqual([
      [1, 1],
      [0, 1],
    ])
    expect(readings.map(({ reading }) => Object.fromEntries(reading.leftOut))).toEqual([
      {},
      { 'never-stated': 1 },
    ])
  })

  it('has no line for a group of which no issue is shown', () => {
    const shown = model.issues.filter(({ id }) => id !== 'height')
    expect(readPairByGroup(shown, 'alba', 'borduria', DAY).map(({ group }) => group.id)).toEqual(['food'])
  })
})

describe(silenceOf, () => {
  it('tells a party that refused to answer from one that was never on record', () => {
    expect(silenceOf(aPosition({ missing: 'declined' }))).toBe('declined')
    expect(silenceOf(undefined)).toBe('never-stated')
  })
})

function issueWith(id: string, positions: Record<string, Partial<Position>>): Issue {
  return anIndexedIssue({
    id,
    positions: Object.entries(positions).map(([party, overrides]) => aPosition({ ...overrides, party })),
  })
}

/** Where Alba and Borduria stand; no value is silence. */
function at(...values: (number | undefined)[]): Position[] {
  return ['alba', 'borduria'].flatMap((party, index) => {
    const value = values[index]
    return value === undefined ? [] : [aPosition({ party, value })]
  })
}
