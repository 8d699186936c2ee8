import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from './spread.ts'

describe(spread, () => {
  it('leaves places that are far enough apart where they are', () => {
    expect(spread([10, 40, 25], 15, 0, 100)).toEqual([10, 40, 25])
  })

  it('moves touching ones apart around their middle', () => {
    expect(spread([50, 50], 10, 0, 100)).toEqual([45, 55])
  })

  it('keeps them inside', () => {
    expect(spread([0, 0, 100], 10, 0, 100)).toEqual([0, 10, 100])
  })

  it('keeps gap, order and bounds wherever there is room', () => {
    const wishes = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(wishes, (wished) => {
        const places = spread(wished, 15, 0, 100)
        const step = Math.min(15, 100 / Math.max(1, wished.length - 1))
        const sorted = places.toSorted((a, b) => a - b)
        expect(Math.min(...places)).toBeGreaterThanOrEqual(-1e-9)
        expect(Math.max(...places)).toBeLessThanOrEqual(100 + 1e-9)
        const steps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0))
        expect(Math.min(...steps, Infinity)).toBeGreaterThanOrEqual(step - 1e-9)
        const inOrder = wished
          .map((wish, index) => ({ wish, place: places[index] ?? 0 }))
          .toSorted((a, b) => a.wish - b.wish || a.place - b.place)
        expect(inOrder.map(({ place }) => place)).toEqual(sorted)
      }),
    )
  })
})
