import { describe, expect, it } from 'vitest'
import { aModel, aParty, aPlan } from '../../testing/builders.ts'
import { stretchesOf } from './positionsStretches.ts'

const ROOM = 560

function stretches(parties: number, plans: number, compares = false) {
  const all = Array.from({ length: parties }, (_, index) => aParty(`p${index}`))
  const model = aModel({ plans: Array.from({ length: plans }, (_, index) => aPlan({ id: `plan-${index}` })) })
  const [first, second] = all
  const compared = compares && first && second ? ([first, second] as const) : undefined
  return stretchesOf({ parties: all, plans: model.plans, compared }, ROOM).map((columns) =>
    columns.map(({ kind, narrow }) => (narrow ? 'narrow' : kind)).join(' '),
  )
}

describe(stretchesOf, () => {
  it('sets four parties abreast, more of them in equal parts below each other', () => {
    expect(stretches(4, 0)).toEqual(['party party party party'])
    expect(stretches(6, 0)).toEqual(['party party party', 'party party party'])
  })

  it('sets two plans beside four parties, more of them below', () => {
    expect(stretches(4, 2)).toEqual(['party party party party plan plan'])
    expect(stretches(4, 3)).toEqual(['party party party party', 'plan plan plan'])
  })

  it('keeps two compared parties together, the narrow ones beside them or below', () => {
    expect(stretches(4, 1, true)).toEqual(['party party narrow narrow plan'])
    expect(stretches(12, 0, true)).toEqual([
      'party party',
      'narrow narrow narrow narrow narrow narrow narrow narrow narrow narrow',
    ])
  })
})
