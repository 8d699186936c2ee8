import { describe, expect, it } from 'vitest'
import { outcomeWords, rangeWords, toleranceWords } from './methodWords.ts'

describe(rangeWords, () => {
  it('says between what a result lies and what it takes', () => {
    const minimum = { count: 2, of: 'parties with a value' }
    expect(rangeWords({ range: { low: -1, high: 1 }, minimum })).toBe(
      'From −1 to 1; least number of parties with a value: 2.',
    )
    expect(rangeWords({ range: undefined, minimum })).toBe('A word; least number of parties with a value: 2.')
  })
})

describe(outcomeWords, () => {
  it('never writes nothing as 0', () => {
    expect([undefined, 0, -0.5, 'blocked'].map(outcomeWords)).toEqual(['no result', '0', '−0.5', 'blocked'])
  })
})

describe(toleranceWords, () => {
  it('is told where a printed number is coarse', () => {
    expect(toleranceWords({ expected: 0.61, tolerance: 5e-3 })).toBe(' ± 0.005')
    expect(toleranceWords({ expected: 0.743421, tolerance: 5e-7 })).toBe('')
    expect(toleranceWords({ expected: undefined, tolerance: 1 })).toBe('')
  })
})
