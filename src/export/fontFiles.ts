import cyrillicExt from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2?url'
import cyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url'
import latinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import unicodeRanges from '@fontsource-variable/source-sans-3/unicode.json'

/** One file of the app's font and the characters it is used for. */
export interface FontFile {
  readonly url: string
  /** As CSS writes it, `U+0400-045F,U+0490-0491`. */
  readonly unicodeRange: string
  /** A letter that this file draws and no other. */
  readonly sample: string
}

export const FONT_FAMILY = '"Source Sans 3 Variable"'
export const FONT_STACK = `${FONT_FAMILY},"Source Sans 3",system-ui,"Segoe UI",Arial,sans-serif`

const LATIN: FontFile = { url: latin, unicodeRange: unicodeRanges.latin, sample: 'g' }

/**
 * In the order of the style sheet: where ranges overlap, CSS takes the last one, so latin has the last word.
 */
export const FONT_FILES: readonly FontFile[] = [
  { url: cyrillicExt, unicodeRange: unicodeRanges['cyrillic-ext'], sample: 'ѣ' },
  { url: cyrillic, unicodeRange: unicodeRanges.cyrillic, sample: 'Ж' },
  { url: latinExt, unicodeRange: unicodeRanges['latin-ext'], sample: 'ł' },
  LATIN,
]

/** The files that a text needs: latin always, another only for a character that it is the one to draw. */
export function fontFilesFor(text: string): readonly FontFile[] {
  const characters = [...new Set(text)]
  const needed = new Set(characters.map((character) => fileOf(character.codePointAt(0) ?? 0)))
  return FONT_FILES.filter((file) => file === LATIN || needed.has(file))
}

function fileOf(codePoint: number): FontFile | undefined {
  return FONT_FILES.findLast((file) => covers(file, codePoint))
}

function covers(file: FontFile, codePoint: number): boolean {
  return file.unicodeRange.split(',').some((range) => {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((digits) => Number.parseInt(digits, 16))
    return first <= codePoint && codePoint <= last
  })
}
