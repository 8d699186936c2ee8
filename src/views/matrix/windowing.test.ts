import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GAP, type MatrixColumn } from './matrixColumns.ts'
import { chunkRows, drawnColumns, isWindowed, nearColumns } from './windowing.ts'

const columnsOf = (parties: number): MatrixColumn[] => [
  { kind: 'issue' },
  ...Array.from({ length: parties }, (_, index) => ({
    kind: 'party' as const,
    id: `p${index}`,
    index,
    narrow: false,
  })),
  { kind: 'state' },
  { kind: 'spread' },
]

describe(isWindowed, () => {
  it.each([
    [30, 8, false],
    [30, 40, false],
    [1000, 4, true],
    [1000, 203, true],
  ])('%d rows of %d columns: %s', (rows, columns, windowed) => {
    expect(isWindowed(rows, columns)).toBe(windowed)
  })
})

describe(chunkRows, () => {
  it('is at least one row, and never many cells', () => {
    expect([4, 40, 100, 203, 5000].map(chunkRows)).toEqual([10, 10, 4, 1, 1])
  })
})

describe(nearColumns, () => {
  it('holds every column that is on the screen, and few others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 300 }), { minLength: 1, maxLength: 300 }),
        fc.nat(20_000),
        fc.integer({ min: 100, max: 2000 }),
        (widths, left, room) => {
          const { from, to } = nearColumns(widths, left, room)
          let edge = 0
          const seen: number[] = []
          for (const [index, width] of widths.entries()) {
            if (edge + width > left && edge < left + room) seen.push(index)
            edge += width + GAP
          }
          expect(seen.filter((index) => index < from || index >= to)).toEqual([])
          const drawn = widths.slice(from, to).reduce((sum, width) => sum + width + GAP, 0)
          // Two screens, a column cut on either side, and what is drawn with them.
          expect(drawn).toBeLessThanOrEqual(2 * room + 10 * (300 + GAP))
        },
      ),
    )
  })
})

describe(drawnColumns, () => {
  it('draws every column where nothing is left out', () => {
    const columns = columnsOf(4)
    expect(drawnColumns(columns, undefined, undefined).map(({ kind }) => kind)).toEqual(
      columns.map(() => 'column'),
    )
  })

  it('keeps the room of the others, the tab stop and the ends of the row', () => {
    const drawn = drawnColumns(columnsOf(20), { from: 8, to: 12 }, 16)
    expect(drawn.map((one) => (one.kind === 'gap' ? `gap of ${one.span}` : one.index))).toEqual([
      0,
      'gap of 7',
      8,
      9,
      10,
      11,
      'gap of 4',
      16,
      'gap of 4',
      21,
      22,
    ])
  })

  it('fills the same columns whatever is near', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (parties, from, length) => {
        const columns = columnsOf(parties)
        const drawn = drawnColumns(columns, { from, to: from + length }, undefined)
        const filled = drawn.reduce((sum, one) => sum + (one.kind === 'gap' ? one.span : 1), 0)
        expect(filled).toBe(columns.length)
      }),
    )
  })
})
