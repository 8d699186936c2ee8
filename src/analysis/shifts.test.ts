import { describe, expect, it } from 'vitest'
import type { Position } from '../model/schema.ts'
import { aModel, anIssue, aPlan, aPosition, aProvision, aStatement } from '../testing/builders.ts'
import { shiftsBetween, type Shift } from './shifts.ts'

const FIRST = '2025-01-01'
const LAST = '2025-12-31'

describe(shiftsBetween, () => {
  it('tells each move with its sign, its day and what stood before and after', () => {
    const positions = [
      aPosition({ from: '2025-02-01', value: 20 }),
      aPosition({ from: '2025-03-01', value: 70 }),
      aPosition({ from: '2025-04-01', value: 60 }),
    ]
    expect(shiftsOf(positions)).toMatchObject([
      {
        issue: 'dam-height',
        party: 'alba',
        day: '2025-04-01',
        change: -10,
        before: { value: 70 },
        after: { value: 60 },
      },
      {
        issue: 'dam-height',
        party: 'alba',
        day: '2025-03-01',
        change: 50,
        before: { value: 20 },
        after: { value: 70 },
      },
    ])
  })

  it('counts a move of the last day and none of the day that it starts from', () => {
    const positions = [
      aPosition({ from: '2025-02-01', value: 20 }),
      aPosition({ from: '2025-03-01', value: 70 }),
      aPosition({ from: '2025-04-01', value: 60 }),
    ]
    const daysBetween = (since: string, asOf: string) =>
      shiftsOf(positions, since, asOf).map(({ day }) => day)
    expect(daysBetween('2025-03-01', '2025-04-01')).toEqual(['2025-04-01'])
    expect(daysBetween('2025-02-28', '2025-03-31')).toEqual(['2025-03-01'])
    expect(daysBetween('2025-04-01', LAST)).toEqual([])
    expect(daysBetween('2025-04-01', '2025-03-01')).toEqual([])
  })

  it('takes a move from a position that is older than the span', () => {
    const positions = [
      aPosition({ from: '2024-02-01', value: 20 }),
      aPosition({ from: '2025-03-01', value: 70 }),
    ]
    expect(shiftsOf(positions, '2025-02-01')).toMatchObject([{ change: 50 }])
  })

  it('is no move of a value to speak first, to fall silent, to speak again or to draw a red line', () => {
    const positions = [
      aPosition({ from: '2025-02-01', value: 20 }),
      aPosition({ from: '2025-03-01', value: 20, redLine: { max: 40 } }),
      aPosition({ from: '2025-04-01', missing: 'declined' }),
      aPosition({ from: '2025-05-01', value: 90 }),
    ]
    expect(shiftsOf(positions)).toEqual([])
  })

  it('names what opened the new position: that which was said on its day', () => {
    const model = aModel({
      issues: [
        anIssue({
          positions: [
            aPosition({ from: '2025-02-01', value: 20, evidence: ['old'] }),
            aPosition({
              from: '2025-03-01',
              value: 70,
              evidence: ['opening', 'first-draft#1', 'later'],
              contested: ['against-it', 'old'],
            }),
          ],
        }),
      ],
      plans: [aPlan({ date: '2025-03-01', provisions: [aProvision({ point: '1' })] })],
      statements: [
        aStatement({ id: 'old', date: '2025-02-01' }),
        aStatement({ id: 'opening', date: '2025-03-01' }),
        aStatement({ id: 'against-it', date: '2025-03-01' }),
        aStatement({ id: 'later', date: '2025-03-09' }),
      ],
    })
    const [shift] = shiftsBetween(model, model.issues, new Set(['alba']), FIRST, LAST)
    expect(shift?.causes).toEqual(['opening', 'first-draft#1', 'against-it'])
  })

  it('leaves out the parties that are not shown, and never takes one party’s move for another’s', () => {
    const positions = [
      aPosition({ party: 'alba', from: '2025-02-01', value: 20 }),
      aPosition({ party: 'borduria', from: '2025-03-01', value: 90 }),
      aPosition({ party: 'alba', from: '2025-04-01', value: 30 }),
      aPosition({ party: 'borduria', from: '2025-05-01', value: 80 }),
    ]
    expect(shiftsOf(positions).map(({ party, change }) => [party, change])).toEqual([['alba', 10]])
  })

  it('leaves out the issues that are not shown', () => {
    const positions = [
      aPosition({ from: '2025-02-01', value: 20 }),
      aPosition({ from: '2025-03-01', value: 70 }),
    ]
    const model = aModel({
      issues: [anIssue({ id: 'shown', positions }), anIssue({ id: 'hidden', positions })],
    })
    const shown = model.issues.filter(({ id }) => id === 'shown')
    expect(shiftsBetween(model, shown, new Set(['alba']), FIRST, LAST).map(({ issue }) => issue)).toEqual([
      'shown',
    ])
  })
})

/** Alba's shifts on one issue with these positions. */
function shiftsOf(positions: Position[], since = FIRST, asOf = LAST): Shift[] {
  const model = aModel({ issues: [anIssue({ positions })] })
  return shiftsBetween(model, model.issues, new Set(['alba']), since, asOf)
}
