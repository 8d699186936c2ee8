import { describe, expect, it } from 'vitest'
import { aStatement } from '../../testing/builders.ts'
import { quotation } from './quotation.ts'

describe(quotation, () => {
  it('shows verbatim words in quotation marks', () => {
    expect(quotation(aStatement({ quote: 'No dam.', quoteLanguage: 'en', translated: false }))).toEqual({
      words: 'No dam.',
      quoted: true,
      language: undefined,
      tag: 'verbatim',
      gloss: undefined,
    })
  })

  it('shows words of unknown origin as printed', () => {
    expect(quotation(aStatement({ quote: 'No dam.' }))).toMatchObject({ quoted: true, tag: 'as printed' })
  })

  it('puts no quotation marks round a translation', () => {
    const shown = quotation(aStatement({ quote: 'No dam.', quoteLanguage: 'en', translated: true }))
    expect(shown).toMatchObject({ quoted: false, tag: 'in translation' })
  })

  it('keeps foreign words in their language and says below what they mean', () => {
    const shown = quotation(
      aStatement({ quote: 'Ні.', quoteLanguage: 'uk', translated: false, summary: 'Said no.' }),
    )
    expect(shown).toMatchObject({
      words: 'Ні.',
      quoted: true,
      language: 'uk',
      gloss: 'Ukrainian; in English: Said no.',
    })
  })

  it('lets the summary speak where there is no quote', () => {
    expect(quotation(aStatement({ summary: 'Said no.' }))).toMatchObject({ words: 'Said no.', quoted: false })
  })

  it('shows a code that is no language as it is', () => {
    const shown = quotation(aStatement({ quote: 'x', quoteLanguage: 'not a code', summary: 'Said x.' }))
    expect(shown.gloss).toBe('not a code; in English: Said x.')
  })
})
