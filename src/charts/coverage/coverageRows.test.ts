import { describe, expect, it } from 'vitest'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import { aModel, anIssue, aPosition } from '../../testing/builders.ts'
import { allCells, countCells, coverageColumns, coverageRows } from './coverageRows.ts'

const DAY = '2025-06-30'
const model = aModel({
  issues: [
    anIssue({
      positions: [
        aPosition({ party: 'alba', value: 20 }),
        aPosition({ party: 'borduria', missing: 'deferred' }),
      ],
    }),
  ],
})
const rows = coverageRows(
  model,
  model.issues.map((issue) => selectIssue(model, issue, model.parties, DAY)),
  model.parties,
  DAY,
)

describe(coverageRows, () => {
  it('tells a position by what stands behind it, and silence by its kind', () => {
    expect(rows[0]?.cells).toEqual([
      { party: 'alba', silence: undefined, items: 1 },
      { party: 'borduria', silence: 'deferred', items: 1 },
      { party: 'curonia', silence: 'never-stated', items: 0 },
    ])
  })

  it('writes into the table what the picture shows', () => {
    const columns = coverageColumns(model.parties)
    expect(rows.map((row) => columns.map(({ value }) => value(row)))).toEqual([
      ['Water', 'Height of the dam', 1, 'Deferred', 'Never stated', 1],
    ])
  })
})

describe(countCells, () => {
  it('counts positions and each kind of silence', () => {
    const { held, silent } = countCells(allCells(rows))
    expect([held, ...silent.values()]).toEqual([1, 1, 0, 0, 1, 0])
  })
})
