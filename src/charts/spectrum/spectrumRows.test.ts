import { describe, expect, it } from 'vitest'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import { aCoding, aModel, anIssue, aPlan, aPosition } from '../../testing/builders.ts'
import { partyLooks } from '../partyLook.ts'
import { drawnPlans } from './drawnPlans.ts'
import { spectrumColumns } from './spectrumColumns.ts'
import { spectrumRows } from './spectrumRows.ts'
import { markSentence, rowSentence, silentWords } from './spectrumWords.ts'

const model = aModel({
  issues: [
    anIssue({
      positions: [
        aPosition({ party: 'alba', from: '2025-02-01', value: 10 }),
        aPosition({ party: 'alba', from: '2025-05-01', value: 40 }),
        aPosition({ party: 'borduria', from: '2025-05-01', value: 90 }),
        aPosition({ party: 'curonia', from: '2025-02-01', missing: 'declined' }),
      ],
    }),
  ],
  plans: [
    aPlan({ id: 'one', shortTitle: 'One', codings: [aCoding({ value: 60, range: [60, 80], open: true })] }),
    aPlan({ id: 'two', shortTitle: 'Two', codings: [aCoding({ silent: 'silent' })] }),
    aPlan({ id: 'late', shortTitle: 'Late', date: '2025-12-01', codings: [aCoding()] }),
    ...['four', 'five', 'six'].map((id) => aPlan({ id, shortTitle: id, codings: [aCoding()] })),
  ],
})
const looks = partyLooks(model.parties)
const days = { asOf: '2025-06-30', since: '2025-03-01' }

function rowsWith(plans: readonly string[]) {
  const issues = model.issues.map((issue) => selectIssue(model, issue, model.parties, days.asOf))
  return spectrumRows(model, issues, model.parties, days, drawnPlans(model, plans, days.asOf).drawn)
}

function firstRow(plans: readonly string[] = []) {
  const [row] = rowsWith(plans)
  if (!row) throw new Error('There is no row')
  return row
}

describe(spectrumRows, () => {
  it('trails a party from where it stood on the earlier day; a first position leaves none', () => {
    expect(firstRow().trails).toEqual([{ party: 'alba', from: 10, to: 40 }])
  })

  it('has a bar for each plan that speaks, with what it leaves open', () => {
    expect(firstRow(['two', 'one']).plans).toEqual([
      { plan: 'one', title: 'One', style: 1, value: 60, open: [60, 80] },
    ])
  })
})

describe(drawnPlans, () => {
  it('draws four at most, in the order asked for, and none from after the day', () => {
    const { drawn, later, over } = drawnPlans(
      model,
      ['six', 'late', 'gone', 'two', 'one', 'four', 'five', 'six'],
      days.asOf,
    )
    expect(drawn.map(({ id }) => id)).toEqual(['six', 'two', 'one', 'four'])
    expect(later.map(({ id }) => id)).toEqual(['late'])
    expect(over.map(({ id }) => id)).toEqual(['five'])
  })
})

describe(spectrumColumns, () => {
  it('holds every number of the picture, and nothing for the silent', () => {
    const plans = drawnPlans(model, ['one'], days.asOf).drawn
    const row = firstRow(['one'])
    const cells = new Map(
      spectrumColumns(model.parties, plans, days.since).map(({ id, value }) => [id, value(row)]),
    )
    expect(cells.get('alba-value')).toBe(40)
    expect(cells.get('alba-before')).toBe(10)
    expect(cells.get('borduria-before')).toBeUndefined()
    expect(cells.get('curonia-value')).toBeUndefined()
    expect(cells.get('curonia-stance')).toBe('Declined to say')
    expect(cells.get('plan-one')).toBe('60, left open between 60 and 80')
    expect(cells.get('spread')).toBe(50)
  })
})

describe('words', () => {
  it('says a line as sentences, with plans and silences', () => {
    expect(rowSentence(firstRow(['one']), looks)).toBe(
      'Height of the dam: bridgeable, spread 50. 0: No dam; 100: As high as wanted. One: 60, left open between 60 and 80. Curonia: declined to say.',
    )
  })

  it('says where a mark was', () => {
    const row = firstRow()
    const [alba, borduria] = row.cells
    if (!alba || !borduria) throw new Error('There are no cells')
    expect(markSentence(row, alba, days.since)).toMatch(/; was at 10 on 1 March 2025$/)
    expect(markSentence(row, borduria, days.since)).not.toContain('was at')
  })

  it('names whose mark is missing, and which kind of silence it is', () => {
    expect(silentWords(rowsWith([]))).toBe('Without a mark: Curonia on Height of the dam (declined to say).')
    expect(silentWords([])).toBeUndefined()
  })
})
