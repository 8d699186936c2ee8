import { expect, it } from 'vitest'
import type { Column } from '../base/column.ts'
import { formatRowsJson } from './rowsJson.ts'

it('writes columns and rows by their ids, numbers as numbers and an empty cell as null', () => {
  const columns: Column<{ name: string; score?: number }>[] = [
    { id: 'name', label: 'Name', value: (row) => row.name },
    { id: 'score', label: 'Score (0 to 1)', value: (row) => row.score },
  ]
  const text = formatRowsJson(
    { figure: 'x' },
    [{ name: 'A "quoted" one', score: 0.5 }, { name: 'B' }],
    columns,
  )
  expect(JSON.parse(text)).toEqual({
    figure: 'x',
    columns: [
      { id: 'name', label: 'Name' },
      { id: 'score', label: 'Score (0 to 1)' },
    ],
    rows: [
      { name: 'A "quoted" one', score: 0.5 },
      { name: 'B', score: null },
    ],
  })
})
