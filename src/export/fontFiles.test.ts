import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FONT_FILES, fontFilesFor } from './fontFiles.ts'

describe(fontFilesFor, () => {
  it.each([
    ['', ['g']],
    ['Ceasefire – “now”, 25 %', ['g']],
    ['Łódź', ['ł', 'g']],
    ['Переговори', ['Ж', 'g']],
    ['ґ, Є, ї, № 5', ['Ж', 'g']],
    ['вѣче', ['ѣ', 'Ж', 'g']],
    ['₴ 500', ['ł', 'g']],
    ['停戦 🕊', ['g']],
    ['a\u0304', ['g']],
  ])('for %j takes the files that draw %j', (text, samples) => {
    expect(fontFilesFor(text).map((file) => file.sample)).toEqual(samples)
  })

  it('needs for a file its own sample and no other file but latin', () => {
    for (const file of FONT_FILES) {
      expect(fontFilesFor(file.sample)).toEqual(
        FONT_FILES.filter((other) => other === file || other.sample === 'g'),
      )
    }
  })

  it('needs for two texts together what it needs for each', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', 'ł', 'Ж', 'ѣ', '₴', '\u0301', '\u0304', '停', '🕊'),
    })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const apart = new Set([...fontFilesFor(one), ...fontFilesFor(other)])
        expect(new Set(fontFilesFor(one + other))).toEqual(apart)
      }),
    )
  })
})
