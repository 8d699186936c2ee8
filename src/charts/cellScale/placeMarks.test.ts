import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeMarks } from './placeMarks.ts'

const mark = (id: string, at: number, r = 4.4) => ({ id, at, r })

describe(placeMarks, () => {
  it('leaves marks that stand free on their points', () => {
    expect(placeMarks([mark('a', 10), mark('b', 100)], 300)).toEqual([
      { id: 'a', x: 10, y: 0, train: false },
      { id: 'b', x: 100, y: 0, train: false },
    ])
  })

  it('sets two that touch above and below the line, the first above', () => {
    expect(placeMarks([mark('a', 100, 5), mark('b', 98, 5)], 300).map(({ id, x, y }) => [id, x, y])).toEqual([
      ['a', 100, -5.8],
      ['b', 98, 5.8],
    ])
  })

  it('sets three or more side by side, in their order, inside the span', () => {
    const placed = placeMarks([mark('a', 300), mark('b', 300), mark('c', 300)], 300)
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    const xs = placed.map(({ x }) => x)
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    expect(Math.max(...xs) + 4.4).toBeLessThanOrEqual(300)
    expect(placed.every(({ train }) => train)).toBe(true)
  })

  it('keeps a crowd inside the span', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => mark(`${index}`, 150))
    const xs = placeMarks(crowd, 300).map(({ x }) => x)
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...xs)).toBeLessThanOrEqual(300)
  })

  it('draws every mark once', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 16 })
    fc.assert(
      fc.property(marks, (points) => {
        const wishes = points.map((at, index) => mark(`${index}`, at))
        const placed = placeMarks(wishes, 300).map(({ id }) => id)
        expect(placed.toSorted()).toEqual(wishes.map(({ id }) => id).toSorted())
      }),
    )
  })
})
