import { describe, expect, it } from 'vitest'
import { layoutHeat } from './heatLayout.ts'
import type { HeatCell, HeatRow } from './heatRows.ts'

const measure = (text: string, size: number) => text.length * size * 0.5
const cell = (group: string | undefined): HeatCell => ({
  parties: ['alba', 'borduria'],
  names: ['Alba', 'Borduria'],
  group: group === undefined ? undefined : { id: group, title: group },
  score: 0.5,
  agreement: 0.5,
  weightedAgreement: 0.5,
  leftOut: new Map(),
  shared: 3,
  issues: 4,
  blocked: [],
  assumedSaliences: 0,
})
const rowsWith = (groups: number): HeatRow[] =>
  [1, 2, 3].map(() => ({
    parties: ['alba', 'borduria'],
    names: ['Alba', 'Borduria'],
    all: cell(undefined),
    groups: Array.from({ length: groups }, (_, at) => cell(`Group ${at}`)),
  }))
const layout = (groups: number, width: number, spread?: number) =>
  layoutHeat(rowsWith(groups), (party) => party, width, measure, spread)

describe(layoutHeat, () => {
  it('sets as many groups abreast as leave each its words, and the key once', () => {
    for (const width of [600, 888, 1200])
      for (const groups of [1, 7, 8, 20]) {
        const stretches = layout(groups, width)
        expect(stretches.filter(({ key }) => key)).toHaveLength(1)
        for (const { columns } of stretches) {
          const last = columns.at(-1)
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width)
          for (const column of columns) expect(column.width).toBeGreaterThanOrEqual(55)
        }
      }
    expect(layout(8, 888)).toHaveLength(1)
  })

  it('sets rows apart, with names in their middle', () => {
    const [one] = layout(7, 888, 2)
    const [first, second] = one?.rows ?? []
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(one?.rowHeight)
    expect(first?.names[0]?.y).toBe((one?.rowHeight ?? 0) / 2)
  })
})
