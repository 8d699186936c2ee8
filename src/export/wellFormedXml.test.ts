import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wellFormedXml } from './wellFormedXml.ts'

describe(wellFormedXml, () => {
  it('drops what XML forbids and keeps the rest', () => {
    expect(wellFormedXml('a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uD83Dg')).toBe('abcdefg')
    expect(wellFormedXml('tab\t, line\r\n, é, Ж, 🕊, \u0085')).toBe('tab\t, line\r\n, é, Ж, 🕊, \u0085')
  })

  it('leaves only whole characters, and finds nothing to drop a second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          const clean = wellFormedXml(text)
          expect(wellFormedXml(clean)).toBe(clean)
          expect(clean).not.toMatch(/\p{Surrogate}/u)
        },
      ),
    )
  })
})
