import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTerms } from '../../analysis/foldText.ts'
import { excerpt, markMatches } from './markMatches.ts'

const show = (text: string, find: string) =>
  markMatches(text, searchTerms(find))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('')

describe(markMatches, () => {
  it('marks every match, as it is written', () => {
    expect(show('Dams and the DAM', 'dam')).toBe('[Dam]s and the [DAM]')
  })

  it('marks letters with accents, and those that fold to two', () => {
    expect(show('Dan Jørgensen', 'jorg')).toBe('Dan [Jørg]ensen')
    expect(show('Die Straße', 'strasse')).toBe('Die [Straße]')
    expect(show('Володи\u0301мир', 'дими')).toBe('Воло[ди\u0301ми]р')
  })

  it('joins matches that touch or overlap', () => {
    expect(show('Height of the dam', 'heigh eight')).toBe('[Height] of the dam')
  })

  it('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, find) => {
        const parts = markMatches(text, searchTerms(find))
        expect(parts.map((part) => part.text).join('')).toBe(text)
      }),
    )
  })
})

describe(excerpt, () => {
  const text = 'One two three four five six seven eight nine ten eleven twelve'

  it('leaves a short text alone', () => {
    expect(excerpt('One two', ['two'], 10)).toBe('One two')
  })

  it('cuts between words, around the match', () => {
    expect(excerpt(text, ['nine'], 24)).toBe('… eight nine ten eleven …')
    expect(excerpt(text, ['one'], 12)).toBe('One two …')
    expect(excerpt(text, ['twelve'], 14)).toBe('… eleven twelve')
  })

  it('begins at the beginning where nothing matches', () => {
    expect(excerpt(text, ['dam'], 12)).toBe('One two …')
  })

  it('is bounded for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 5, max: 60 }), (any, most) => {
        expect(excerpt(any, ['a'], most).length).toBeLessThanOrEqual(Math.max(any.length, most + 4))
      }),
    )
  })
})
