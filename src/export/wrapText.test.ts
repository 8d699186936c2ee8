import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from './wrapText.ts'

/** Every letter is 1 wide, an i half as wide, so that words of the same length differ. */
function measure(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character === 'i' ? 0.5 : 1), 0)
}

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'i', 'Ж', ' ', ' ', '\n', '/', '\u00A0', '🕊', 'e\u0301') }),
  fc.string({ unit: 'grapheme' }),
)
const anyWidth = fc.double({ min: 0, max: 30, noNaN: true })

describe(wrapText, () => {
  it('breaks at the last space that fits', () => {
    expect(wrapText('the quick brown fox', 10, measure)).toEqual(['the quick', 'brown fox'])
  })

  it('leaves a text that fits as it is', () => {
    expect(wrapText('the quick', 9, measure)).toEqual(['the quick'])
    expect(wrapText('two  spaces', 20, measure)).toEqual(['two  spaces'])
  })

  it('breaks a word that is wider than a line, on a line of its own', () => {
    expect(wrapText('a demilitarised b', 6, measure)).toEqual(['a', 'demilit', 'arised', 'b'])
  })

  it('breaks an address behind one of its signs', () => {
    expect(wrapText('https://e.org/?view=plans&model=1.0.0', 33, measure)).toEqual([
      'https://e.org/?view=plans&model=',
      '1.0.0',
    ])
    expect(wrapText('https://e.org/?view=plans&model=1.0.0', 28, measure)).toEqual([
      'https://e.org/?view=plans&',
      'model=1.0.0',
    ])
  })

  it('gives one empty line for nothing', () => {
    expect(wrapText('', 10, measure)).toEqual([''])
    expect(wrapText(' \n ', 10, measure)).toEqual([''])
  })

  it('does not break at a no-break space or inside a letter with its accent', () => {
    expect(wrapText('on 25\u00A0November', 11, measure)).toEqual(['on', '25\u00A0November'])
    expect(wrapText('e\u0301e\u0301', 2, measure)).toEqual(['e\u0301', 'e\u0301'])
  })

  it('loses and adds nothing but spaces at the breaks', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        let rest = text
        for (const line of wrapText(text, width, measure)) {
          rest = rest.replace(/^[ \t\r\n]+/, '')
          expect(rest.startsWith(line)).toBe(true)
          rest = rest.slice(line.length)
        }
        expect(rest).toMatch(/^[ \t\r\n]*$/)
      }),
    )
  })

  it('never makes a line too wide, unless it is a single character', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        for (const line of wrapText(text, width, measure)) {
          expect(measure(line) <= width || graphemesOf(line).length <= 1).toBe(true)
        }
      }),
    )
  })

  it('fills every line: the first character of the next would not have fitted with its word', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const lines = wrapText(text, width, measure)
        for (const [at, line] of lines.slice(1).entries()) {
          const nextWord = line.split(/[ \t\r\n]/)[0] ?? ''
          expect(measure(`${lines[at]}${nextWord}`) + 1 > width).toBe(true)
        }
      }),
    )
  })

  it('wraps its own lines into the same lines', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        for (const line of wrapText(text, width, measure))
          expect(wrapText(line, width, measure)).toEqual([line])
      }),
    )
  })
})

function graphemesOf(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    (part) => part.segment,
  )
}
