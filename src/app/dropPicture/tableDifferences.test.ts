import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saysTheSame, tableDifferences } from './tableDifferences.ts'

const COLUMNS = ['Issue', 'Party', 'Value']
const table = (rows: readonly (readonly (string | number | null)[])[], columns = COLUMNS) => ({
  columns,
  rows,
})

describe(tableDifferences, () => {
  it('names what changed by the columns that tell rows apart', () => {
    const before = table([['Dam', 'Alba', 0], ['Dam', 'Borduria', 60]]) // prettier-ignore
    const now = table([['Dam', 'Alba', 40], ['Dam', 'Curonia', null]]) // prettier-ignore
    expect(tableDifferences(before, now)).toEqual({
      changed: [{ row: 'Dam, Alba', cells: [{ column: 'Value', before: '0', now: '40' }] }],
      gone: ['Dam, Borduria'],
      added: ['Dam, Curonia'],
    })
  })

  it('tells a value that went from one that is 0', () => {
    const [change] = tableDifferences(table([['Dam', 'Alba', null]]), table([['Dam', 'Alba', 0]])).changed
    expect(change?.cells).toEqual([{ column: 'Value', before: 'nothing', now: '0' }])
  })

  it('compares only in columns that both have, wherever they stand', () => {
    const now = table([[40, 'Dam', 'x']], ['Value', 'Issue', 'New'])
    expect(saysTheSame(tableDifferences(table([['Dam', 'Alba', 40]]), now))).toBe(true)
  })

  it('finds no difference between a table and itself', () => {
    const rows = fc.array(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { maxLength: 4 }))
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 4 }), rows, (columns, cells) => {
        expect(saysTheSame(tableDifferences({ columns, rows: cells }, { columns, rows: cells }))).toBe(true)
      }),
    )
  })
})
