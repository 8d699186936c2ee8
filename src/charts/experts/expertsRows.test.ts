import { describe, expect, it } from 'vitest'
import { expertReadings } from '../../analysis/expertsPanel.ts'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import { aModel, anIssue, aPosition } from '../../testing/builders.ts'
import { expertsColumns, expertsRows, scoreWords } from './expertsRows.ts'

const DAY = '2025-06-30'
const model = aModel({
  issues: [
    anIssue({
      positions: [
        aPosition({ party: 'alba', value: 0 }),
        aPosition({ party: 'borduria', value: 100, range: [10, 100] }),
      ],
    }),
  ],
})

describe(expertsRows, () => {
  it('writes scores rounded, and which states the ranges reach', () => {
    const issues = model.issues.map((issue) => selectIssue(model, issue, model.parties, DAY))
    const rows = expertsRows(expertReadings(model, issues, model.parties, DAY))
    expect(rows.map((row) => expertsColumns.map(({ value }) => value(row)))).toEqual([
      ['Water', 'Height of the dam', -1, 0, 1, 1, 'Bridgeable', 'or close'],
    ])
    expect(expertsColumns[2]?.label).toBe('Van der Eijk’s A (−1 to 1)')
  })
})

describe(scoreWords, () => {
  it('has a true minus, and none on nothing', () => {
    expect([-0.5, -0.001, 1, undefined].map(scoreWords)).toEqual(['−0.50', '0.00', '1.00', 'none'])
  })
})
