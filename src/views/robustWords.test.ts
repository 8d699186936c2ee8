import { describe, expect, it } from 'vitest'
import { pairRangeWords, statesHoldSentence } from './robustWords.ts'

describe(pairRangeWords, () => {
  const agreement = { low: 0.792, high: 0.879 }

  it('gives the lowest and the highest agreement', () => {
    expect(pairRangeWords({ agreement, swept: 2 }, undefined)).toBe(
      ', from 0.79 to 0.88 within the stated ranges',
    )
  })

  it('says that silence is counted, on how many issues, and where there is none', () => {
    expect(pairRangeWords({ agreement, swept: 2 }, 3)).toBe(
      ', from 0.79 to 0.88 within the stated ranges, silence on 3 issues counted as anything from 0 to 100',
    )
    expect(pairRangeWords({ agreement, swept: 2 }, 0)).toMatch(/; there is no silence to count$/)
  })

  it('tells ranges that change nothing from none', () => {
    const same = { low: 0.8401, high: 0.8402 }
    expect(pairRangeWords({ agreement: same, swept: 1 }, undefined)).toBe(
      ', the same within the stated ranges',
    )
    expect(pairRangeWords({ agreement: same, swept: 0 }, undefined)).toBe(
      '; neither states a range where both speak',
    )
  })

  it('is silent where there is nothing to compare', () => {
    expect(pairRangeWords({ agreement: undefined, swept: 0 }, undefined)).toBe('')
  })
})

describe(statesHoldSentence, () => {
  const holds = { title: 'Dam', robust: true, states: ['close'], swept: 0 } as const
  const flips = { title: 'Fish', robust: false, states: ['agreed', 'close'], swept: 2 } as const
  const unknown = { title: 'Toll', robust: false, states: ['unknown'], swept: 0 } as const

  it('counts those that hold, names those that could change, and keeps the unknown apart', () => {
    expect(statesHoldSentence([holds, flips, { ...flips, title: 'Locks' }, unknown])).toBe(
      'On 1 of 4 issues the state holds wherever in its stated range each party settles (a range is stated on 2); on Fish and Locks it could change; on 1 issue it is unknown',
    )
  })

  it('counts many that could change', () => {
    expect(statesHoldSentence(Array.from({ length: 7 }, () => flips))).toMatch(
      /; on 7 issues it could change$/,
    )
  })

  it('says that no range is stated', () => {
    expect(statesHoldSentence([holds])).toMatch(
      /^On 1 of 1 issue the state holds .* settles \(no range is stated\)$/,
    )
  })
})
