import { describe, expect, it } from 'vitest'
import { aCoding, aGroup, aModel, anIssue, aParty, aPlan, aPosition, aScale } from '../testing/builders.ts'
import {
  distributionInput,
  issueInput,
  moveInput,
  pairInput,
  planInput,
  planPairInput,
  ratingsInput,
  sameIssuesInput,
} from './metricInputs.ts'
import { agreementMetric } from './metrics/agreement.ts'
import { commonGroundMetric } from './metrics/commonGround.ts'
import { planFitMetric } from './metrics/planFit.ts'
import { shift } from './metrics/shift.ts'
import { state } from './metrics/state.ts'
import { readPair } from './pairReading.ts'
import { comparePlans } from './planComparison.ts'
import { planFit } from './planFit.ts'
import { selectIssue } from './selectedIssue.ts'
import { shiftsBetween } from './shifts.ts'

const DAY = '2025-06-30'
const parties = ['alba', 'borduria', 'curonia'].map((id) => aParty(id))
const model = aModel({
  groups: [aGroup({ issues: ['height', 'flow'] })],
  issues: [
    anIssue({
      id: 'height',
      title: 'Height of the dam',
      scale: aScale([0, 40, 100]),
      positions: [
        aPosition({ party: 'alba', from: '2025-01-01', value: 90 }),
        aPosition({ party: 'alba', value: 20, salience: 80, redLine: { max: 30 } }),
        aPosition({ party: 'borduria', value: 70, redLine: { min: 60 } }),
        aPosition({ party: 'curonia', missing: 'ambiguous' }),
      ],
    }),
    anIssue({ id: 'flow', title: 'Flow', positions: [aPosition({ party: 'alba', value: 10 })] }),
  ],
  plans: [aPlan({ codings: [aCoding({ issue: 'height', value: 30 })] })],
})

describe('the working of a number that the interface shows', () => {
  const [height] = model.issues.map((issue) => selectIssue(model, issue, parties, DAY))
  if (!height) throw new Error('The model lost its issue')

  it('of an issue ends in what the reading says, and names the silent', () => {
    const input = issueInput(model, height, parties)
    expect(state.explain(input)).toMatchObject({
      result: height.reading.state,
      arithmetic: 'zone from 60 up to 30 is empty',
      leftOut: [{ what: 'Curonia', why: 'ambiguous' }],
      inputs: [
        { label: 'Alba', values: { value: 20, 'red line up to': 30, salience: 80 } },
        { label: 'Borduria', values: { value: 70, 'red line from': 60 } },
      ],
    })
    expect(commonGroundMetric.explain(input)).toMatchObject({
      result: height.reading.commonGround,
      arithmetic: '1 − 50 ÷ 1 ÷ 100',
    })
  })

  it.each([false, true])('of a pair ends in what readPair says (weighted: %s)', (weighted) => {
    const reading = readPair(model.issues, 'alba', 'borduria', DAY)
    const working = agreementMetric.explain(pairInput(model.issues, 'alba', 'borduria', DAY, weighted))
    expect(working.result).toBe(weighted ? reading.weightedAgreement : reading.agreement)
    expect(working.leftOut).toEqual([{ what: 'Flow', why: 'never stated' }])
    expect(working.arithmetic).toBe(weighted ? '1 − 3250 ÷ (100 × 65)' : '1 − 50 ÷ (100 × 1)')
  })

  it('of a plan ends in what planFit says', () => {
    const [plan] = model.plans
    if (!plan) throw new Error('The model lost its plan')
    for (const weighted of [false, true]) {
      const fit = planFit(plan, model.issues, 'alba', DAY)
      const working = planFitMetric.explain(planInput(plan, model.issues, 'alba', DAY, weighted))
      expect(working.result).toBe(weighted ? fit.weightedFit : fit.fit)
      expect(working.leftOut).toEqual([{ what: 'Flow', why: 'the plan was not coded on it' }])
    }
    const silent = planInput(plan, model.issues, 'curonia', DAY, false)
    expect(planFitMetric.explain(silent).leftOut).toContainEqual({
      what: 'Height of the dam',
      why: 'ambiguous',
    })
  })

  it('of two plans ends in what comparePlans says, and names where either is silent', () => {
    const [plan] = model.plans
    if (!plan) throw new Error('The model lost its plan')
    const other = {
      ...plan,
      id: 'other',
      codings: [aCoding({ issue: 'height', value: 80 }), aCoding({ issue: 'flow', silent: 'silent' })],
    }
    for (const [a, b] of [
      [plan, other],
      [other, plan],
    ] as const) {
      const working = agreementMetric.explain(planPairInput(a, b, model.issues))
      expect(working.result).toBe(comparePlans(a, b, model.issues).agreement)
      expect(working.arithmetic).toBe('1 − 50 ÷ (100 × 1)')
    }
    expect(planPairInput(other, plan, model.issues).issues[1]?.silence).toBe('the plan is silent')
    expect(planPairInput(plan, other, model.issues).issues[1]?.silence).toBe('the plan was not coded on it')
  })

  it('of a draft over the issues of all drafts leaves out the others, and says why', () => {
    const [plan] = model.plans
    if (!plan) throw new Error('The model lost its plan')
    const both = {
      ...plan,
      codings: [aCoding({ issue: 'height', value: 30 }), aCoding({ issue: 'flow', value: 90 })],
    }
    const working = planFitMetric.explain(
      sameIssuesInput(both, model.issues, 'alba', DAY, new Set(['height'])),
    )
    expect(working.result).toBe(0.9)
    expect(working.leftOut).toEqual([
      { what: 'Flow', why: 'another draft of the chain does not speak on it' },
    ])
    expect(sameIssuesInput(plan, model.issues, 'alba', DAY, new Set(['height'])).issues[1]?.silence).toBe(
      'the plan was not coded on it',
    )
  })

  it('of a shift ends in its change', () => {
    const [moved] = shiftsBetween(model, model.issues, new Set(['alba']), '2025-01-01', DAY)
    if (!moved) throw new Error('Alba did not move')
    expect(shift.explain(moveInput(moved))).toMatchObject({ result: moved.change, arithmetic: '20 − 90' })
  })

  it('of ordered answers counts the parties at the option nearest to each', () => {
    expect(distributionInput(height, parties)).toEqual({
      places: [0, 40, 100],
      counts: [1, 1, 0],
      silent: [{ what: 'Curonia', why: 'ambiguous' }],
    })
  })

  it('of ordered answers is not to be had for one party alone', () => {
    expect(distributionInput(height, parties.slice(1))).toBeUndefined()
  })

  it('takes the parties for observers of the issues, silence for a hole', () => {
    expect(ratingsInput(model.issues, parties, DAY).observers).toEqual([
      { name: 'Alba', ratings: [20, 10] },
      { name: 'Borduria', ratings: [70, undefined] },
      { name: 'Curonia', ratings: [undefined, undefined] },
    ])
  })
})
