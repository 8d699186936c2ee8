import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type LabelWish } from './placeLabels.ts'

const SPAN = 312
const wishes = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: SPAN }),
    width: fc.integer({ min: 10, max: SPAN }),
    leader: fc.boolean(),
  }),
  { maxLength: 4 },
)
const named = (list: readonly Omit<LabelWish, 'id'>[]) =>
  list.map((wish, index) => ({ ...wish, id: `${index}` }))

describe(placeLabels, () => {
  it('sets a lone label in the middle over its point', () => {
    expect(placeLabels([{ id: 'a', at: 100, width: 40, leader: true }], SPAN)).toEqual([
      { id: 'a', left: 80, lane: 0 },
    ])
  })

  it('keeps a label at the edge inside the span', () => {
    expect(placeLabels([{ id: 'a', at: 310, width: 40, leader: false }], SPAN)).toEqual([
      { id: 'a', left: 272, lane: 0 },
    ])
  })

  it('sets two labels of one point beside its leader, not through each other', () => {
    const [value, line] = placeLabels(
      [
        { id: 'value', at: 150, width: 16, leader: false },
        { id: 'line', at: 150, width: 120, leader: true },
      ],
      SPAN,
    )
    expect(line?.lane === value?.lane || (value?.left ?? 0) > 150 || (value?.left ?? 0) + 16 < 150).toBe(true)
  })

  it('places every label, none touching another, none outside the span', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const labels = named(list)
        const placed = placeLabels(labels, SPAN)
        expect(placed.map(({ id }) => id)).toEqual(labels.map(({ id }) => id))
        const boxes = placed.map((label, index) => ({
          ...label,
          right: label.left + (list[index]?.width ?? 0),
        }))
        expect(boxes.every(({ left, right }) => left >= 0 && right <= SPAN)).toBe(true)
        const clashes = boxes.filter((a, index) =>
          boxes.slice(index + 1).some((b) => a.lane === b.lane && a.left < b.right && b.left < a.right),
        )
        expect(clashes).toEqual([])
      }),
    )
  })
})
