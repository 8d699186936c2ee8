import { describe, expect, it } from 'vitest'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import type { Coding, Position } from '../../model/schema.ts'
import { aCoding, aModel, anIssue, aPlan, aPosition } from '../../testing/builders.ts'
import { planCells, planCellSentence, planCellTip } from './planCells.ts'

const DAY = '2025-06-30'

/** The cell of one plan on one issue. */
function cellOf(coding: Partial<Coding> | undefined, positions: readonly Partial<Position>[] = []) {
  const model = aModel({
    issues: [anIssue({ positions: positions.map(aPosition) })],
    plans: [aPlan({ codings: coding ? [aCoding(coding)] : [] })],
  })
  const issues = model.issues.map((issue) => selectIssue(model, issue, model.parties, DAY))
  const cell = planCells(model.plans, issues, model.parties, DAY).get('dam-height')?.[0]
  if (!cell) throw new Error('The plan has no cell')
  return cell
}

describe(planCells, () => {
  it('says the nearest option and whose red lines the value crosses', () => {
    const cell = cellOf({ value: 40 }, [
      { party: 'alba', value: 0, redLine: { max: 20 } },
      { party: 'borduria', value: 100, redLine: { min: 60 } },
      { party: 'curonia', value: 50, redLine: { min: 40 } },
    ])
    expect(cell).toMatchObject({ words: 'At 50', value: 40, open: undefined })
    expect(cell.crosses.map(({ name }) => name)).toEqual(['Alba', 'Borduria'])
  })

  it.each([
    [{ silent: 'silent' }, 'Silent'],
    [{ silent: 'not-stored' }, 'Wording not stored'],
    [{ silent: 'not-applicable' }, 'Does not arise'],
    [undefined, 'Not coded'],
  ] as const)('keeps the kinds of nothing apart: %j', (coding, words) => {
    expect(cellOf(coding)).toMatchObject({ words, value: undefined, crosses: [] })
  })
})

describe(planCellSentence, () => {
  it('says what the plan says, where, and what it crosses', () => {
    const cell = cellOf({ value: 100 }, [{ party: 'alba', value: 0, redLine: { max: 20 } }])
    expect(planCellSentence(cell)).toBe(
      'First draft on Height of the dam: At 100, 100 of 100, crosses the red line of Alba',
    )
    expect(planCellSentence(cellOf({ value: 40 }))).toBe(
      'First draft on Height of the dam: between “At 0” and “At 50”, nearer “At 50”, 40 of 100, crosses no red line',
    )
  })

  it('says what the text leaves open', () => {
    expect(planCellSentence(cellOf({ value: 50, open: true, range: [40, 100] }))).toContain(
      '50 of 100, left open between 40 and 100, crosses no red line',
    )
  })

  it('claims nothing about red lines where the plan is silent', () => {
    expect(planCellSentence(cellOf({ silent: 'silent' }))).toBe('First draft on Height of the dam: silent')
  })
})

describe(planCellTip, () => {
  it('is a heading and short sentences', () => {
    expect(planCellTip(cellOf({ value: 50 }))).toEqual({
      heading: 'First draft, Height of the dam',
      text: 'At 50, 50 of 100. Crosses no red line. Enter opens the issue.',
    })
  })
})
