import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GridRow, placeAfter } from './gridMoves.ts'

const rows: GridRow[] = [
  { key: 'head', kind: 'head' },
  { key: 'water', kind: 'group' },
  { key: 'dam', kind: 'issue' },
  { key: 'fish', kind: 'issue' },
  { key: 'land', kind: 'group' },
  { key: 'meadow', kind: 'issue' },
]
const press = (key: string, row: string, column: number, ctrl = false) =>
  placeAfter(key, ctrl, { row, column }, rows, 4)

describe(placeAfter, () => {
  it('steps one cell with each arrow and stays at the edges', () => {
    expect(press('ArrowRight', 'dam', 1)).toEqual({ row: 'dam', column: 2 })
    expect(press('ArrowRight', 'dam', 3)).toEqual({ row: 'dam', column: 3 })
    expect(press('ArrowUp', 'head', 2)).toEqual({ row: 'head', column: 2 })
    expect(press('ArrowDown', 'meadow', 2)).toEqual({ row: 'meadow', column: 2 })
  })

  it('keeps the column across the row of a group', () => {
    expect(press('ArrowDown', 'fish', 2)).toEqual({ row: 'land', column: 2 })
    expect(press('ArrowRight', 'land', 2)).toEqual({ row: 'land', column: 2 })
    expect(press('ArrowDown', 'land', 2)).toEqual({ row: 'meadow', column: 2 })
  })

  it('goes to the ends of the row, and with Ctrl to the corners', () => {
    expect(press('Home', 'fish', 2)).toEqual({ row: 'fish', column: 0 })
    expect(press('End', 'fish', 2)).toEqual({ row: 'fish', column: 3 })
    expect(press('Home', 'fish', 2, true)).toEqual({ row: 'head', column: 0 })
    expect(press('End', 'fish', 2, true)).toEqual({ row: 'meadow', column: 3 })
  })

  it('turns a page to the first issue of the next or this group', () => {
    expect(press('PageDown', 'dam', 1)).toEqual({ row: 'meadow', column: 1 })
    expect(press('PageUp', 'fish', 1)).toEqual({ row: 'dam', column: 1 })
    expect(press('PageUp', 'meadow', 1)).toEqual({ row: 'dam', column: 1 })
  })

  it('leaves other keys alone', () => {
    expect(press('x', 'dam', 1)).toBeUndefined()
  })

  it('always leads to a row and a column that are there', () => {
    const keys = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    )
    fc.assert(
      fc.property(
        keys,
        fc.boolean(),
        fc.constantFrom(...rows),
        fc.nat(3),
        (key, ctrl, { key: row }, column) => {
          const place = placeAfter(key, ctrl, { row, column }, rows, 4)
          expect(rows.map((entry) => entry.key)).toContain(place?.row)
          expect(place?.column).toBeLessThan(4)
        },
      ),
    )
  })
})
