import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleValue } from '../../testing/arbitraries.ts'
import { tintCss, tintPlace } from './stanceTint.ts'

describe(tintPlace, () => {
  it('lies on the tint itself at each quarter of the scale', () => {
    expect([0, 25, 50, 75, 100].map(tintPlace)).toEqual([
      { from: 0, share: 0 },
      { from: 1, share: 0 },
      { from: 2, share: 0 },
      { from: 3, share: 0 },
      { from: 3, share: 1 },
    ])
  })

  it('is always between two tints that there are', () => {
    fc.assert(
      fc.property(scaleValue, (value) => {
        const { from, share } = tintPlace(value)
        expect(from).toBeGreaterThanOrEqual(0)
        expect(from).toBeLessThanOrEqual(3)
        expect(25 * (from + share)).toBeCloseTo(value)
      }),
    )
  })
})

describe(tintCss, () => {
  it('mixes the two neighbours', () => {
    expect(tintCss(80)).toBe('color-mix(in oklab, var(--s75), var(--s100) 20%)')
  })
})
