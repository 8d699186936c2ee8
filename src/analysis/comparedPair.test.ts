import { describe, expect, it } from 'vitest'
import { comparedPair } from './comparedPair.ts'

const parties = [{ id: 'alba' }, { id: 'borduria' }, { id: 'curonia' }]

describe(comparedPair, () => {
  it('is the two named parties in the order of the parties, however they were picked', () => {
    expect(comparedPair(parties, ['curonia', 'alba'])).toEqual([{ id: 'alba' }, { id: 'curonia' }])
  })

  it('is nobody unless exactly two of the parties shown are named', () => {
    for (const ids of [[], ['alba'], ['alba', 'gone'], ['alba', 'alba'], ['alba', 'borduria', 'curonia']])
      expect(comparedPair(parties, ids)).toBeUndefined()
  })
})
