import { describe, expect, it } from 'vitest'
import { aModel, anIssue, aPlan, aPosition, aProvision, aStatement } from '../../testing/builders.ts'
import { bearingCount, evidenceCount, evidenceList } from './evidenceList.ts'

const position = aPosition({
  from: '2025-03-01',
  evidence: ['early', 'late', 'first-draft#1'],
  contested: ['middle', 'lone'],
  dissent: ['lone'],
})
const model = aModel({
  issues: [anIssue({ positions: [position] })],
  plans: [aPlan({ date: '2025-02-01', provisions: [aProvision({ point: '1' })] })],
  statements: [
    aStatement({ id: 'early', date: '2025-03-01' }),
    aStatement({ id: 'middle', date: '2025-04-01' }),
    aStatement({ id: 'lone', date: '2025-03-01' }),
    aStatement({ id: 'late', date: '2025-05-01' }),
  ],
})

describe(evidenceList, () => {
  it('holds only what had been said by the day, newest first, and counts the rest', () => {
    const list = evidenceList(model, position, '2025-04-30')
    expect(list.items.map(({ id, bearing }) => [id, bearing])).toEqual([
      ['middle', 'otherwise'],
      ['early', 'supports'],
      ['lone', 'dissent'],
      ['first-draft#1', 'supports'],
    ])
    expect(list.later).toBe(1)
  })

  it('leaves nothing out once all has been said', () => {
    expect(evidenceList(model, position, '2025-12-31')).toMatchObject({ later: 0, items: { length: 5 } })
  })
})

describe(evidenceCount, () => {
  it('tells statements from provisions of plans', () => {
    expect(evidenceCount(evidenceList(model, position, '2025-12-31'))).toBe(
      '4 statements and 1 provision of a plan',
    )
    expect(evidenceCount({ items: [], later: 2 })).toBe('0 statements')
  })
})

describe(bearingCount, () => {
  it('says how many support and how many say otherwise', () => {
    expect(bearingCount(evidenceList(model, position, '2025-12-31'))).toBe('3 support, 2 say otherwise')
  })

  it('says that all support it where none contradicts', () => {
    expect(bearingCount(evidenceList(model, aPosition({ evidence: ['early', 'late'] }), '2025-12-31'))).toBe(
      'all support it',
    )
  })
})
