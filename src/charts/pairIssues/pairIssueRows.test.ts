import { describe, expect, it } from 'vitest'
import { aModel, anIssue, aPosition, aScale } from '../../testing/builders.ts'
import { countBlocks, pairIssueColumns, pairIssueRows, type NamedParty } from './pairIssueRows.ts'
import { pairIssueBlocks, pairIssueSentence } from './pairIssueWords.ts'

const DAY = '2025-06-30'
const SETTINGS = { agreedSpread: 5, closeSpread: 25, staleDays: 60 }
const PAIR: readonly [NamedParty, NamedParty] = [
  { id: 'alba', name: 'Alba' },
  { id: 'borduria', name: 'Borduria' },
]

const { issues } = aModel({
  issues: [
    issue('far', { alba: { value: 0 }, borduria: { value: 100 } }),
    issue('limit', { alba: { value: 50 }, borduria: { value: 75 } }),
    issue('same', { alba: { value: 50 }, borduria: { value: 50 } }),
    issue('veto', {
      alba: { value: 45, redLine: { max: 46 } },
      borduria: { value: 50, redLine: { min: 48 } },
    }),
    issue('over', { alba: { value: 50 }, borduria: { value: 76 } }),
    issue('never', { borduria: { value: 50 } }),
    issue('declined', { alba: { value: 50 }, borduria: { missing: 'declined' } }),
  ],
})
const rows = pairIssueRows(issues, PAIR, DAY, SETTINGS)

describe(pairIssueRows, () => {
  it('stands in four blocks, each by distance; a veto wins over closeness; silent ones come last, by kind', () => {
    expect(rows.map(({ issue: id, block, distance }) => [id, block, distance])).toEqual([
      ['same', 'share', 0],
      ['limit', 'share', 25],
      ['over', 'differ', 26],
      ['far', 'differ', 100],
      ['veto', 'block', 5],
      ['declined', 'silent', undefined],
      ['never', 'silent', undefined],
    ])
  })

  it('has no value for a silent side, and says which silence', () => {
    expect(rows.at(-1)?.sides[0]).toMatchObject({ words: 'Never stated', stance: undefined })
    expect(rows.at(-2)?.sides[1]).toMatchObject({ words: 'Declined to say', stance: undefined })
  })

  it('says where no outcome clears both red lines', () => {
    expect(rows.find(({ issue: id }) => id === 'veto')?.gap).toEqual({ from: 46, to: 48 })
    expect(rows.filter(({ gap }) => gap !== undefined)).toHaveLength(1)
  })
})

describe(countBlocks, () => {
  it('counts every row once', () => {
    expect(countBlocks(rows)).toEqual({ share: 2, differ: 2, block: 1, silent: 2 })
  })
})

describe(pairIssueBlocks, () => {
  it('has the blocks that occur, with all rows', () => {
    const blocks = pairIssueBlocks(rows, SETTINGS)
    expect(blocks.map(({ strong, soft }) => [strong, soft])[0]).toEqual(['Share', 'within 25 points'])
    expect(blocks.flatMap((block) => block.rows)).toEqual(rows)
    expect(pairIssueBlocks([], SETTINGS)).toEqual([])
  })
})

describe(pairIssueSentence, () => {
  it('says both stances, the red lines and the distance', () => {
    expect(rows.map(pairIssueSentence)).toContain(
      'veto: Alba: At 50, 45 of 100, refuses above 46; Borduria: At 50, 50 of 100, refuses below 48; 5 points apart, blocked by their red lines',
    )
    expect(rows.map(pairIssueSentence)).toContain(
      'never: Alba: never stated; Borduria: At 50, 50 of 100; not compared',
    )
  })
})

describe(pairIssueColumns, () => {
  it('leaves empty what is not known', () => {
    const last = rows.at(-1)
    expect(pairIssueColumns(['Alba', 'Borduria']).map(({ value }) => last && value(last))).toEqual([
      'Silent',
      'Water',
      'never',
      'Never stated',
      undefined,
      undefined,
      'At 50',
      50,
      undefined,
      undefined,
    ])
  })
})

function issue(id: string, positions: Record<string, Parameters<typeof aPosition>[0]>) {
  return anIssue({
    id,
    title: id,
    scale: aScale([0, 50, 100]),
    positions: Object.entries(positions).map(([party, overrides]) => aPosition({ ...overrides, party })),
  })
}
