import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from '../base/days.ts'
import {
  aModel,
  anIndexedIssue,
  anIssue,
  aPlan,
  aPosition,
  aProvision,
  aScale,
  aStatement,
} from '../testing/builders.ts'
import { evidenceDay, nearestOption, standingEvidence, standingPosition } from './standing.ts'

describe(standingPosition, () => {
  const issue = anIndexedIssue({
    positions: [
      aPosition({ from: '2025-05-01', value: 80 }),
      aPosition({ from: '2025-03-01', value: 20 }),
      aPosition({ from: '2025-07-01', missing: 'declined' }),
    ],
  })

  it.each([
    ['2025-02-28', undefined],
    ['2025-03-01', 20],
    ['2025-04-30', 20],
    ['2025-05-01', 80],
    ['2025-06-30', 80],
  ])('is in force from its own day until the next begins: on %s', (day, value) => {
    expect(standingPosition(issue, 'alba', day)?.value).toBe(value)
  })

  it('ends a value where the party falls silent in so many words', () => {
    const silent = standingPosition(issue, 'alba', '2025-07-01')
    expect(silent?.missing).toBe('declined')
    expect(silent?.value).toBeUndefined()
  })

  it('is nothing, not a middle, for a party that never said anything', () => {
    expect(standingPosition(issue, 'borduria', '2025-12-31')).toBeUndefined()
    expect(standingPosition(issue, 'no-such-party', '2025-12-31')).toBeUndefined()
  })
})

describe(standingEvidence, () => {
  const position = aPosition({
    evidence: ['early', 'late', 'first-draft#1'],
    contested: ['against', 'later-against'],
  })
  const model = aModel({
    issues: [anIssue({ positions: [position] })],
    plans: [aPlan({ date: '2025-02-01', provisions: [aProvision({ point: '1' })] })],
    statements: [
      aStatement({ id: 'early', date: '2025-01-15' }),
      aStatement({ id: 'late', date: '2025-06-01' }),
      aStatement({ id: 'against', date: '2025-03-05' }),
      aStatement({ id: 'later-against', date: '2025-09-01' }),
    ],
  })

  it('counts only what had been said by the day', () => {
    expect(standingEvidence(model, position, '2025-03-05')).toEqual({
      supporting: ['early', 'first-draft#1'],
      contested: ['against'],
      newest: '2025-02-01',
      stale: false,
    })
    expect(standingEvidence(model, position, '2025-03-04').contested).toEqual([])
    expect(standingEvidence(model, position, '2025-06-01').supporting).toEqual(position.evidence)
  })

  it('is stale from the day after the limit on, and fresh again with a newer statement', () => {
    // 60 days after 1 February is 2 April.
    const days = ['2025-04-02', '2025-04-03', '2025-05-31', '2025-06-01']
    expect(days.map((day) => standingEvidence(model, position, day).stale)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('takes the limit from the model', () => {
    const strict = { ...model, settings: { ...model.settings, staleDays: 1 } }
    expect(standingEvidence(strict, position, '2025-02-02').stale).toBe(false)
    expect(standingEvidence(strict, position, '2025-02-03').stale).toBe(true)
  })

  it('has no newest day, and no age, where nothing had been said yet', () => {
    expect(standingEvidence(model, position, '2025-01-01')).toEqual({
      supporting: [],
      contested: [],
      newest: undefined,
      stale: false,
    })
  })

  it('is not made fresh by a statement that contradicts it', () => {
    expect(standingEvidence(model, position, '2025-04-20')).toMatchObject({
      newest: '2025-02-01',
      stale: true,
    })
  })

  it('never loses evidence as days go by', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), (a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((months) =>
          standingEvidence(model, position, addMonths('2025-01-01', months)),
        )
        expect(later?.supporting).toEqual(expect.arrayContaining([...(sooner?.supporting ?? [])]))
      }),
    )
  })
})

describe(evidenceDay, () => {
  const model = aModel({ plans: [aPlan({ date: '2025-02-01' })] })

  it('is the day of the statement, or of the plan that the provision belongs to', () => {
    expect(evidenceDay(model, 'statement')).toBe('2025-03-01')
    expect(evidenceDay(model, 'first-draft#7')).toBe('2025-02-01')
  })

  it('is not known for what the model does not hold', () => {
    expect(evidenceDay(model, 'no-statement')).toBeUndefined()
    expect(evidenceDay(model, 'no-plan#1')).toBeUndefined()
  })
})

describe(nearestOption, () => {
  const issue = anIndexedIssue({ scale: aScale([0, 30, 100]) })

  it.each([
    [0, 'at-0', true],
    [30, 'at-30', true],
    [14, 'at-0', false],
    [16, 'at-30', false],
    [66, 'at-100', false],
    [100, 'at-100', true],
  ])('puts %i at %s, exactly there: %s', (value, id, exact) => {
    expect(nearestOption(issue, value)).toMatchObject({ option: { id }, exact })
  })

  it('is the lower of two options that are equally near', () => {
    expect(nearestOption(issue, 15)).toMatchObject({ option: { id: 'at-0' }, exact: false })
    expect(nearestOption(issue, 65)).toMatchObject({ option: { id: 'at-30' }, exact: false })
  })

  it('has no option that is nearer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (value) => {
        const { option } = nearestOption(issue, value)
        const distances = issue.scale.options.map((other) => Math.abs(other.value - value))
        expect(Math.abs(option.value - value)).toBe(Math.min(...distances))
      }),
    )
  })
})
