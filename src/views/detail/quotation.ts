import type { Statement } from '../../model/schema.ts'
import { languageName } from '../languageName.ts'

/** The words of a statement as they may be shown. */
export interface Quotation {
  readonly words: string
  /** Only the speaker’s own words stand in quotation marks, never a translation or a summary. */
  readonly quoted: boolean
  /** Language of the words where it is not English. */
  readonly language: string | undefined
  readonly tag: 'verbatim' | 'as printed' | 'in translation' | undefined
  /** What foreign words mean: `Ukrainian; in English: …` */
  readonly gloss: string | undefined
}

/**
 * Which words of a statement are shown, and as what. A translation carries no quotation marks; words of which it is not
 * known whether they are one are shown as printed; without a quote the summary speaks.
 */
export function quotation({ quote, quoteLanguage, translated, summary }: Statement): Quotation {
  if (quote === undefined) {
    return { words: summary, quoted: false, language: undefined, tag: undefined, gloss: undefined }
  }
  const foreign = quoteLanguage !== undefined && !/^en\b/i.test(quoteLanguage)
  return {
    words: quote,
    quoted: translated !== true,
    language: foreign ? quoteLanguage : undefined,
    tag: translated === undefined ? 'as printed' : translated ? 'in translation' : 'verbatim',
    gloss: foreign ? `${languageName(quoteLanguage)}; in English: ${summary}` : undefined,
  }
}
