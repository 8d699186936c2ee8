import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCoding, aModel, anIssue, aParty, aPlan, aPosition } from '../testing/builders.ts'
import { meanGap } from './meanGap.ts'
import { planFit } from './planFit.ts'
import { planGaps } from './planGaps.ts'

const parties = ['alba', 'borduria'].map((id) => aParty(id))
const someValue = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined })

describe(planGaps, () => {
  it('gives for every party the very number that planFit gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ plan: someValue, alba: someValue, borduria: someValue }), {
          maxLength: 12,
          minLength: 1,
        }),
        (cells) => {
          const { model, plan } = modelOf(cells)
          const gaps = planGaps(plan, model.issues, parties, '2025-06-30')
          for (const { id } of parties) {
            const { fit, gaps: common } = planFit(plan, model.issues, id, '2025-06-30')
            expect(gaps.get(id)).toEqual(
              fit === undefined ? undefined : { gap: meanGap(fit), n: common.length },
            )
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('takes the position in force on the day, and no party that is not asked for', () => {
    const issue = anIssue({
      positions: [
        aPosition({ from: '2025-01-10', value: 0 }),
        aPosition({ from: '2025-03-01', value: 30 }),
        aPosition({ from: '2025-09-01', value: 90 }),
        aPosition({ party: 'borduria', value: 10 }),
      ],
    })
    const model = aModel({ issues: [issue], plans: [aPlan({ codings: [aCoding({ value: 50 })] })] })
    const [plan] = model.plans
    if (!plan) throw new Error('The model lost its plan')
    const gaps = planGaps(plan, model.issues, [{ id: 'alba' }], '2025-06-30')
    expect([...gaps]).toEqual([['alba', { gap: meanGap(1 - 0.2), n: 1 }]])
  })
})

function modelOf(cells: readonly Record<'plan' | 'alba' | 'borduria', number | undefined>[]) {
  const model = aModel({
    parties: [...parties],
    issues: cells.map((cell, index) =>
      anIssue({
        id: `issue-${index}`,
        title: `Issue ${index}`,
        positions: (['alba', 'borduria'] as const).flatMap((party) =>
          cell[party] === undefined ? [] : [aPosition({ party, value: cell[party] })],
        ),
      }),
    ),
    plans: [
      aPlan({
        codings: cells.flatMap(({ plan: value }, index) =>
          value === undefined ? [] : [aCoding({ issue: `issue-${index}`, value })],
        ),
      }),
    ],
  })
  const [plan] = model.plans
  if (!plan) throw new Error('The model lost its plan')
  return { model, plan }
}
