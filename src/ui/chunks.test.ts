import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunksOf } from './chunks.ts'

describe(chunksOf, () => {
  it('holds every item once, in order, and starts each chunk where the one before it ends', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 30 }), (count, size) => {
        const items = Array.from({ length: count }, (_, index) => `item-${index}`)
        const chunks = chunksOf(items, (item) => item, size)
        expect(chunks.flatMap((chunk) => chunk.items)).toEqual(items)
        expect(chunks.every(({ start }, index) => start === index * size)).toBe(true)
        expect(new Set(chunks.map(({ key }) => key)).size).toBe(chunks.length)
      }),
    )
  })
})
