import { describe, expect, it } from 'vitest'
import { aCoding, aGroup, aModel, anIssue, aPlan } from '../testing/builders.ts'
import { comparePlans } from './planComparison.ts'

const ISSUES = ['height', 'flow', 'tolls', 'fish']

describe(comparePlans, () => {
  const model = aModel({
    groups: [aGroup({ issues: ISSUES })],
    issues: ISSUES.map((id) => anIssue({ id })),
    plans: [
      aPlan({
        id: 'first',
        codings: [
          aCoding({ issue: 'height', value: 20 }),
          aCoding({ issue: 'flow', value: 100 }),
          aCoding({ issue: 'tolls', silent: 'silent' }),
        ],
      }),
      aPlan({
        id: 'second',
        codings: [
          aCoding({ issue: 'height', value: 50 }),
          aCoding({ issue: 'flow', value: 90 }),
          aCoding({ issue: 'tolls', silent: 'not-stored' }),
          aCoding({ issue: 'fish', value: 10 }),
        ],
      }),
    ],
  })
  const plan = (id: string) => model.planById.get(id) ?? aPlan()

  it('compares two plans on the issues on which both speak, and counts the others by kind', () => {
    const { leftOut, ...comparison } = comparePlans(plan('first'), plan('second'), model.issues)
    expect(comparison).toEqual({
      plans: ['first', 'second'],
      agreement: 0.8,
      gaps: [
        { issue: 'height', a: 20, b: 50, gap: 30 },
        { issue: 'flow', a: 100, b: 90, gap: 10 },
      ],
    })
    expect(Object.fromEntries(leftOut)).toEqual({ silent: 1, 'not-coded': 1 })
  })

  it('is the same from either side, 1 with itself, and nothing where they share no issue', () => {
    const [first, second] = [plan('first'), plan('second')]
    expect(comparePlans(second, first, model.issues).agreement).toBe(0.8)
    expect(comparePlans(first, first, model.issues).agreement).toBe(1)
    expect(comparePlans(first, second, model.issues.slice(2)).agreement).toBeUndefined()
  })
})
