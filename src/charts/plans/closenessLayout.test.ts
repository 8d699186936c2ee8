import { describe, expect, it } from 'vitest'
import { closenessBeside, closenessWidth, layoutCloseness, spreadCloseness } from './closenessLayout.ts'
import type { ClosenessRow } from './closenessRows.ts'

const rows = ['alba', 'borduria'].flatMap((party) =>
  ['first', 'second', 'third'].map((plan, index): ClosenessRow => ({
    plan,
    title: `The ${plan} draft`,
    date: '2025-05-01',
    party,
    partyName: party,
    fit: 0.2 + index * 0.3,
    n: 5,
    sameIssuesFit: 0.5,
    sameIssues: 4,
    same: new Set(['a', 'b', 'c', 'd']),
  })),
)

describe(closenessBeside, () => {
  it('stands lines and numbers side by side, both within the width and of like height', () => {
    const { lines, numbers, each, x } = closenessBeside(rows, 1200, 1)
    expect(x + each).toBe(1200)
    expect(x).toBeGreaterThan(each)
    expect(lines.plot.top + lines.plot.height).toBeLessThanOrEqual(numbers.height)
    expect(lines.plot.height).toBeGreaterThan(numbers.height / 2)
    for (const { points } of lines.lines)
      for (const point of points) expect(point?.x ?? 0).toBeLessThanOrEqual(each)
  })

  it('gives what a page has to spare to the lines', () => {
    const higher = closenessBeside(rows, 1200, 1.5)
    expect(higher.numbers.height).toBe(closenessBeside(rows, 1200, 1).numbers.height)
    expect(higher.lines.plot.height).toBeGreaterThan(closenessBeside(rows, 1200, 1).lines.plot.height)
  })
})

describe(spreadCloseness, () => {
  it('changes the height of the lines alone', () => {
    const [usual, more] = [layoutCloseness(rows, 888), spreadCloseness(rows, 888, 1.5)]
    expect(more.plot.height).toBeGreaterThan(usual.plot.height)
    expect(more.height - more.tableAt).toBe(usual.height - usual.tableAt)
  })
})

describe(closenessWidth, () => {
  it('is enough for every draft', () => {
    for (const drafts of [1, 3, 5, 9, 20]) {
      const many = Array.from({ length: drafts }, (_, at) =>
        rows.slice(0, 1).map((row) => ({ ...row, plan: `draft-${at}` })),
      ).flat()
      expect(layoutCloseness(many, closenessWidth(many)).skipped).toBe(0)
    }
  })
})
