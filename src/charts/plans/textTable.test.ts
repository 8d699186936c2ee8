import { describe, expect, it } from 'vitest'
import { layoutTextTable, type TextTable } from './textTable.ts'

const measure = (text: string, size: number) => text.length * size * 0.5
const table: TextTable = {
  columns: [{ width: 100, fixed: true }, { width: 1 }],
  rows: [
    { rule: undefined, cells: [{ text: 'Issue' }, { text: 'Words' }] },
    { rule: 'line', cells: [{ text: 'One' }, { text: 'some words that wrap '.repeat(9) }] },
    { rule: 'line', cells: [{ text: 'Two' }, { text: 'few' }] },
  ],
}

describe(layoutTextTable, () => {
  it('sets rows apart, the head not, and keeps cells in the middle of what is added', () => {
    const [head, first, second] = layoutTextTable(table, 400, measure).rows
    const spread = layoutTextTable(table, 400, measure, 2)
    expect(spread.rows[1]?.y).toBe(first?.y)
    expect(spread.rows.map(({ down }) => down > 0)).toEqual([false, true, true])
    const more = (spread.rows[2]?.y ?? 0) - (second?.y ?? 0)
    expect(more).toBe(2 * (spread.rows[1]?.down ?? 0))
    expect(head?.down).toBe(0)
  })

  it('is as high as all its lines', () => {
    const { rows, height } = layoutTextTable(table, 400, measure)
    expect(rows[1]?.cells[1]?.lines.length).toBeGreaterThan(2)
    expect((rows[2]?.y ?? 0) - (rows[1]?.y ?? 0)).toBeGreaterThan((rows[1]?.cells[1]?.lines.length ?? 0) * 16)
    expect(height).toBeGreaterThan(rows[2]?.y ?? 0)
  })
})
