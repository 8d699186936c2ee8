import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalise, countOf, countWord, formatCount, formatScore, joinWords } from './words.ts'

describe(joinWords, () => {
  it.each([
    [[], ''],
    [['Europe'], 'Europe'],
    [['Europe', 'Russia'], 'Europe and Russia'],
    [['Europe', 'Russia', 'Ukraine'], 'Europe, Russia and Ukraine'],
  ])('joins %j', (words, joined) => {
    expect(joinWords(words)).toBe(joined)
  })

  it('takes another last word', () => {
    expect(joinWords(['a', 'b', 'c'], 'or')).toBe('a, b or c')
  })
})

describe(countOf, () => {
  it('is singular for one only', () => {
    expect(countOf(1, 'issue')).toBe('1 issue')
    expect(countOf(0, 'issue')).toBe('0 issues')
    expect(countOf(4, 'issue')).toBe('4 issues')
  })

  it('takes a plural that is not made with s', () => {
    expect(countOf(1, 'party', 'parties')).toBe('1 party')
    expect(countOf(3, 'party', 'parties')).toBe('3 parties')
  })
})

describe(countWord, () => {
  it('writes small counts in words and larger ones in figures', () => {
    expect([0, 1, 2, 10, 11, 1120].map(countWord)).toEqual(['none', 'one', 'two', 'ten', '11', '1,120'])
  })
})

describe(formatCount, () => {
  it('sets a comma before every three digits', () => {
    expect([0, 7, 999, 1000, 1120, 25_000, 1_234_567].map(formatCount)).toEqual([
      '0',
      '7',
      '999',
      '1,000',
      '1,120',
      '25,000',
      '1,234,567',
    ])
  })

  it('changes no digit', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(Number(formatCount(count).replaceAll(',', ''))).toBe(count)
      }),
    )
  })
})

describe(formatScore, () => {
  it('has two decimals', () => {
    expect([0, 0.5, 0.926, 1].map(formatScore)).toEqual(['0.00', '0.50', '0.93', '1.00'])
  })

  it('rounds a half up as it is written, whatever its binary form', () => {
    expect([0.825, 0.695, 0.005, 1.005, 0.335].map(formatScore)).toEqual([
      '0.83',
      '0.70',
      '0.01',
      '1.01',
      '0.34',
    ])
  })
})

describe(capitalise, () => {
  it('makes the first letter large and leaves the others', () => {
    expect(capitalise('none of NATO')).toBe('None of NATO')
    expect(capitalise('')).toBe('')
  })
})
