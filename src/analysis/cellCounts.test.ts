import { describe, expect, it } from 'vitest'
import { aModel, anIssue, aPosition } from '../testing/builders.ts'
import { countCells, countHeldBy } from './cellCounts.ts'
import { selectIssue } from './selectedIssue.ts'

const model = aModel({
  issues: [
    anIssue({
      positions: [
        aPosition({ party: 'alba', value: 0 }),
        aPosition({ party: 'borduria', missing: 'deferred' }),
      ],
    }),
  ],
})

describe(countCells, () => {
  it('counts a value as held, and a recorded silence as silent as one without a record', () => {
    const issues = model.issues.map((issue) => selectIssue(model, issue, model.parties, '2025-06-30'))
    expect(countCells(issues, model.parties)).toEqual({ cells: 3, held: 1, silent: 2 })
    expect(model.parties.map(({ id }) => countHeldBy(issues, id))).toEqual([1, 0, 0])
  })

  it('counts nothing where nothing is shown', () => {
    expect(countCells([], model.parties)).toEqual({ cells: 0, held: 0, silent: 0 })
  })
})
