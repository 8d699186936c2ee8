import { describe, expect, it } from 'vitest'
import { aCoding, aGroup, aModel, anIssue, aPlan, aPosition } from '../../testing/builders.ts'
import { closenessRows } from './closenessRows.ts'
import { gapIssueRows } from './gapIssueRows.ts'
import type { Elsewhere } from './planChainPaths.ts'
import { layoutGaps } from './planGapLayout.ts'
import { planGapRows } from './planGapRows.ts'
import { partyRedLines } from './redLineRows.ts'

const ids = ['a', 'b', 'c']
const model = aModel({
  issues: ids.map((id, index) =>
    anIssue({
      id,
      title: id,
      positions: [aPosition({ value: index * 10, ...(index === 2 ? { redLine: { max: 30 } } : {}) })],
    }),
  ),
  groups: [aGroup({ issues: ids })],
  plans: [
    aPlan({ id: 'full', codings: ids.map((issue) => aCoding({ issue, value: 50 })) }),
    aPlan({ id: 'brief', codings: [aCoding({ issue: 'a', value: 0 })] }),
    aPlan({ id: 'later', date: '2025-12-01' }),
  ],
})
const asOf = '2025-06-30'
const rows = planGapRows(model.plans, model.issues, model.parties, model.parties, asOf, [])
const [full] = model.plans

describe(planGapRows, () => {
  it('sets plans with too few issues and later ones apart, and hides none', () => {
    expect(rows.map(({ plan, kind }) => [plan, kind])).toEqual([
      ['full', 'measured'],
      ['brief', 'few'],
      ['later', 'later'],
    ])
  })

  it('gives the mean gap, what it rests on, and the red lines crossed', () => {
    // Gaps 50, 40 and 30.
    expect(rows[0]?.cells[0]).toMatchObject({ party: 'alba', n: 3, crossed: 1 })
    expect(rows[0]?.cells[0]?.gap).toBeCloseTo(40)
    expect(rows[0]?.cells[1]).toMatchObject({ gap: undefined, n: 0, crossed: 0 })
    expect(rows[1]?.cells[0]).toMatchObject({ gap: undefined, n: 1 })
  })
})

describe(gapIssueRows, () => {
  it('lists the issues behind a mean, the furthest apart first', () => {
    const behind = full ? gapIssueRows(full, model.issues, 'alba', asOf) : []
    expect(behind.map(({ issue, gap, crosses }) => [issue, gap, crosses])).toEqual([
      ['a', 50, false],
      ['b', 40, false],
      ['c', 30, true],
    ])
  })
})

describe(partyRedLines, () => {
  it('names the side that is refused and where the plan stands', () => {
    const [alba, borduria] = full ? partyRedLines(full, model.issues, model.parties, asOf) : []
    expect(alba?.crossed).toMatchObject([{ issue: 'c', refuses: 'above', limit: 30, plan: 50 }])
    expect(borduria).toMatchObject({ n: 0, crossed: [] })
  })
})

describe(closenessRows, () => {
  it('is one minus the mean gap, also over the issues that all drafts share', () => {
    const [row] = full ? closenessRows([full], model.issues, model.parties, asOf) : []
    expect(row).toMatchObject({ n: 3, sameIssues: 3 })
    expect(row?.fit).toBeCloseTo(0.6)
    expect(row?.sameIssuesFit).toBeCloseTo(0.6)
  })
})

describe(layoutGaps, () => {
  it('keeps every mark and number inside the picture, at any width and number of parties', () => {
    for (const width of [300, 390, 626, 888, 1200])
      for (const shown of [1, 3]) {
        const parties = model.parties.slice(0, shown)
        const some = planGapRows(model.plans, model.issues, parties, model.parties, asOf, [])
        const layout = layoutGaps(
          some,
          parties.map(({ id }) => id),
          width,
        )
        for (const { y, height, marks } of layout.rows) {
          expect(y + height).toBeLessThanOrEqual(layout.height)
          for (const { dot, count } of marks) {
            expect(count.x).toBeLessThanOrEqual(width)
            expect(dot?.x ?? 0).toBeLessThanOrEqual(width)
          }
        }
      }
  })

  it('draws nothing for a model without plans', () => {
    expect(layoutGaps([], ['alba'], 626).rows).toEqual([])
  })

  it('sets rows apart without moving marks out of them', () => {
    const layout = layoutGaps(rows, ['alba'], 888, 2)
    for (const { from, to, y, height } of layout.rows) {
      expect(y - from).toBeCloseTo(to - y - height)
      expect(to - from).toBeGreaterThan(height * 1.5)
    }
    expect(layout.rows.at(-1)?.to).toBeLessThanOrEqual(layout.height)
  })

  it('lets the lines of the chain run on to the pages before and after', () => {
    const chain = rows.slice(0, 1).map((row) => ({ ...row, inChain: true }))
    const beyond = (elsewhere: Elsewhere) => layoutGaps(chain, ['alba'], 888, 1, elsewhere).ends[0]?.path
    expect(beyond({})).toBe('')
    expect(beyond({ before: chain[0] })?.match(/M/g)).toHaveLength(1)
    expect(beyond({ before: chain[0], after: chain[0] })?.match(/M/g)).toHaveLength(2)
  })
})
