import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeScaleValue } from '../testing/arbitraries.ts'
import { anIndexedIssue, aPosition } from '../testing/builders.ts'
import { shiftDistances } from './shiftDistances.ts'

const parties = ['alba', 'borduria', 'curonia'].map((id) => ({ id }))

describe(shiftDistances, () => {
  it('tells toward whom, away from whom, and who had no value that day', () => {
    const issue = anIndexedIssue({
      positions: [
        aPosition({ party: 'borduria', value: 100 }),
        aPosition({ party: 'curonia', missing: 'deferred' }),
        aPosition({ party: 'curonia', from: '2025-07-01', value: 0 }),
      ],
    })
    expect(shiftDistances(aShift(20, 50), issue, parties)).toEqual({
      distances: [{ party: 'borduria', before: 80, after: 50, change: -30 }],
      leftOut: [{ party: 'curonia', silence: 'deferred' }],
    })
  })

  it('measures to where the other stands that day, so that the other’s own move is not credited', () => {
    const issue = anIndexedIssue({
      positions: [
        aPosition({ party: 'borduria', value: 100 }),
        aPosition({ party: 'borduria', from: '2025-06-30', value: 0 }),
      ],
    })
    const { distances } = shiftDistances(aShift(20, 50), issue, parties.slice(0, 2))
    expect(distances).toEqual([{ party: 'borduria', before: 20, after: 50, change: 30 }])
  })

  it('is neither toward nor away where the move passes the other as far as it stood before it', () => {
    const issue = anIndexedIssue({ positions: [aPosition({ party: 'borduria', value: 50 })] })
    const { distances } = shiftDistances(aShift(40, 60), issue, parties.slice(0, 2))
    expect(distances).toMatchObject([{ change: 0 }])
  })

  it('never changes a distance by more than the move', () => {
    fc.assert(
      fc.property(wholeScaleValue, wholeScaleValue, wholeScaleValue, (from, to, value) => {
        const issue = anIndexedIssue({ positions: [aPosition({ party: 'borduria', value })] })
        const [change] = shiftDistances(aShift(from, to), issue, parties).distances
        expect(Math.abs(change?.change ?? Number.NaN)).toBeLessThanOrEqual(Math.abs(to - from))
      }),
      { numRuns: 30 },
    )
  })
})

function aShift(from: number, to: number) {
  return {
    party: 'alba',
    day: '2025-06-30',
    before: aPosition({ value: from }),
    after: aPosition({ from: '2025-06-30', value: to }),
  }
}
