import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dodge } from './dodge.ts'

const SIZE = 8
const WIDTH = 150

const someXs = fc.array(fc.integer({ min: 0, max: WIDTH }), { maxLength: 16 })

describe(dodge, () => {
  it('leaves marks that do not touch where they are', () => {
    expect(dodge([0, 60, 150], WIDTH, SIZE)).toEqual({
      places: [
        { x: 0, y: 0 },
        { x: 60, y: 0 },
        { x: 150, y: 0 },
      ],
      trains: [],
    })
  })

  it('moves two at one place up and down, the first of them up', () => {
    const { places, trains } = dodge([60, 60], WIDTH, SIZE)
    expect(places.map(({ x }) => x)).toEqual([60, 60])
    expect(places[0]?.y).toBeLessThan(0)
    expect(places[1]?.y).toBeGreaterThan(0)
    expect(trains).toEqual([])
  })

  it('makes a train of three that grows inwards at the end of the line', () => {
    const { places, trains } = dodge([150, 150, 150], WIDTH, SIZE)
    expect(places).toEqual([
      { x: 134, y: 0 },
      { x: 142, y: 0 },
      { x: 150, y: 0 },
    ])
    expect(trains).toEqual([[0, 1, 2]])
  })

  it('takes a neighbour into a train that grows onto it', () => {
    expect(dodge([60, 60, 60, 73], WIDTH, SIZE).trains).toEqual([[0, 1, 2, 3]])
  })

  it('keeps every mark on the line', () => {
    fc.assert(
      fc.property(someXs, (xs) => {
        for (const { x } of dodge(xs, WIDTH, SIZE).places) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(WIDTH)
        }
      }),
    )
  })

  it('lets no two marks touch', () => {
    fc.assert(
      fc.property(someXs, (xs) => {
        const { places } = dodge(xs, WIDTH, SIZE)
        places.forEach((a, index) => {
          for (const b of places.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(SIZE - 1e-9)
        })
      }),
    )
  })

  it('keeps the order of the values along the line', () => {
    fc.assert(
      fc.property(someXs, (xs) => {
        const { places } = dodge(xs, WIDTH, SIZE)
        const byValue = xs.map((x, index) => ({ x, at: places[index]?.x ?? -1 }))
        const inOrder = byValue.every((a) => byValue.every((b) => a.x >= b.x || a.at <= b.at))
        expect(inOrder).toBe(true)
      }),
    )
  })

  it('does not look for room that is not there: many marks on a short line stand in two rows', () => {
    const { places } = dodge(
      Array.from({ length: 12 }, () => 30),
      60,
      SIZE,
    )
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(12)
  })
})
