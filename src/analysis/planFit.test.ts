import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Coding, Position } from '../model/schema.ts'
import { aCoding, aGroup, aModel, anIssue, aPlan, aPosition } from '../testing/builders.ts'
import { wholeScaleValue } from '../testing/arbitraries.ts'
import { planFit } from './planFit.ts'

const DAY = '2025-06-30'

describe(planFit, () => {
  it('is one minus the mean gap over the issues on which both speak', () => {
    const fit = fitOf({
      near: [{ value: 50 }, { value: 50, salience: 20 }],
      far: [{ value: 100 }, { value: 40, salience: 60 }],
    })
    expect(fit).toMatchObject({ plan: 'first-draft', party: 'alba', assumedSaliences: 0, breaches: [] })
    expect(fit.fit).toBeCloseTo(0.7, 12)
    // Gaps 0 and 60 with saliences 20 and 60: 1 − 60·60 ÷ (100·80).
    expect(fit.weightedFit).toBeCloseTo(0.55, 12)
    expect(fit.gaps).toEqual([
      { issue: 'near', plan: 50, party: 50, gap: 0, weight: 20, open: false },
      { issue: 'far', plan: 100, party: 40, gap: 60, weight: 60, open: false },
    ])
  })

  it('counts a missing salience as 50, and says so', () => {
    const fit = fitOf({ a: [{ value: 0 }, { value: 0, salience: 50 }], b: [{ value: 0 }, { value: 100 }] })
    expect(fit).toMatchObject({ assumedSaliences: 1, weightedFit: 0.5 })
  })

  it('lists the red lines that the plan breaks, and never folds them in', () => {
    const open = { value: 10, range: [10, 60], open: true } satisfies Partial<Coding>
    const fit = fitOf({
      below: [open, { value: 50, redLine: { min: 40 } }],
      above: [{ value: 90 }, { value: 50, redLine: { min: 0, max: 80 } }],
      line: [{ value: 80 }, { value: 80, redLine: { max: 80 } }],
    })
    expect(fit.breaches).toEqual([
      { issue: 'below', bound: 'min', limit: 40, plan: 10, open: true },
      { issue: 'above', bound: 'max', limit: 80, plan: 90, open: false },
    ])
    expect(fit.fit).toBeCloseTo(1 - 80 / 300, 12)
  })

  it('counts the issues it leaves out: by the plan’s silence, else by the party’s', () => {
    const fit = fitOf({
      silent: [{ silent: 'silent' }, { value: 50 }],
      lost: [{ silent: 'not-stored' }, { missing: 'declined' }],
      uncoded: [undefined, { value: 50 }],
      deferred: [{ value: 50 }, { missing: 'deferred' }],
      never: [{ value: 50 }, undefined],
    })
    expect(Object.fromEntries(fit.planSilent)).toEqual({ silent: 1, 'not-stored': 1, 'not-coded': 1 })
    expect(Object.fromEntries(fit.partySilent)).toEqual({ deferred: 1, 'never-stated': 1 })
    expect([fit.fit, fit.weightedFit, fit.gaps]).toEqual([undefined, undefined, []])
  })

  it('is 1 and breaks nothing where the plan is what the party asks', () => {
    fc.assert(
      fc.property(wholeScaleValue, wholeScaleValue, (value, salience) => {
        const redLine = { min: value, max: value }
        expect(fitOf({ one: [{ value }, { value, salience, redLine }] })).toMatchObject({
          fit: 1,
          breaches: [],
        })
      }),
      { numRuns: 20 },
    )
  })
})

/** Alba's fit of a plan to issues, each given as the plan's coding and Alba's position. */
function fitOf(issues: Record<string, [Partial<Coding> | undefined, Partial<Position> | undefined]>) {
  const entries = Object.entries(issues)
  const model = aModel({
    groups: [aGroup({ issues: entries.map(([id]) => id) })],
    issues: entries.map(([id, [, position]]) =>
      anIssue({ id, positions: position ? [aPosition(position)] : [] }),
    ),
    plans: [
      aPlan({
        codings: entries.flatMap(([id, [coding]]) => (coding ? [aCoding({ issue: id, ...coding })] : [])),
      }),
    ],
  })
  const [plan] = model.plans
  if (!plan) throw new Error('The model lost its plan')
  return planFit(plan, model.issues, 'alba', DAY)
}
