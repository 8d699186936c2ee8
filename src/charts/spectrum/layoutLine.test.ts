import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import type { Position } from '../../model/schema.ts'
import { aModel, anIssue, aParty, aPosition, aStatement } from '../../testing/builders.ts'
import { lanesOf } from './lanes.ts'
import { layoutLine } from './layoutLine.ts'
import { spectrumRows } from './spectrumRows.ts'

const SPAN = 500
const R = 4.6

/** The line of an issue on which each given position is that of a party of its own. */
function lineOf(positions: readonly Partial<Position>[]) {
  const parties = positions.map((_, index) => aParty(`p${String(index).padStart(2, '0')}`))
  const model = aModel({
    parties,
    statements: [aStatement({ party: 'p00' })],
    issues: [
      anIssue({
        positions: positions.map((one, index) => aPosition({ party: parties[index]?.id ?? '', ...one })),
      }),
    ],
  })
  const issues = model.issues.map((issue) => selectIssue(model, issue, model.parties, model.asOf))
  const days = { asOf: model.asOf, since: '2025-01-01' }
  const [row] = spectrumRows(model, issues, model.parties, days, [])
  if (!row) throw new Error('There is no row')
  return layoutLine(row, SPAN, R)
}

describe(layoutLine, () => {
  it('puts a mark on its value, from the lowest to the highest', () => {
    expect(lineOf([{ value: 80 }, { value: 20 }]).marks.map(({ party, x, y }) => [party, x, y])).toEqual([
      ['p01', 100, 0],
      ['p00', 400, 0],
    ])
  })

  it('steps two that coincide up and down, and gives each its side of the line', () => {
    const [upper, lower] = lineOf([{ value: 50 }, { value: 50 }]).marks
    expect(upper?.y).toBeLessThan(0)
    expect(lower?.y).toBeGreaterThan(0)
    expect([upper?.hit.bottom, lower?.hit.top]).toEqual([0, 0])
  })

  it('makes a train of three, with their true values', () => {
    const { trains, marks } = lineOf([{ value: 100 }, { value: 100 }, { value: 100 }])
    expect(trains).toEqual([[SPAN, SPAN, SPAN]])
    expect(Math.max(...marks.map(({ x }) => x))).toBeLessThanOrEqual(SPAN)
  })

  it('hatches what no outcome clears, and shows the zone where it is shorter than the scale', () => {
    const blocked = lineOf([
      { value: 0, redLine: { max: 20 } },
      { value: 100, redLine: { min: 60 } },
    ])
    expect(blocked.gap).toEqual({ x: 100, width: 200 })
    expect(blocked.zone).toBeUndefined()
    expect(lineOf([{ value: 80, redLine: { min: 60 } }]).zone).toEqual({ x: 300, width: 200 })
    expect(lineOf([{ value: 10 }]).zone).toBeUndefined()
  })

  it('draws red lines at one bound once', () => {
    const { hooks } = lineOf([
      { redLine: { min: 20 } },
      { redLine: { min: 20 } },
      { value: 10, redLine: { max: 20 } },
    ])
    expect(hooks.map(({ refuses, parties }) => [refuses, parties.length])).toEqual([
      ['below', 2],
      ['above', 1],
    ])
  })

  it('sets ranges that overlap at different heights', () => {
    const { ranges } = lineOf([{ range: [0, 50] }, { range: [40, 90] }, { value: 95, range: [95, 100] }])
    expect(ranges[0]?.y).not.toBe(ranges[1]?.y)
    expect(ranges[0]?.y).toBe(ranges[2]?.y)
  })

  it('keeps every mark within reach of its line, and its hit box apart from every other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (values) => {
        const { marks } = lineOf(values.map((value) => ({ value })))
        expect(marks).toHaveLength(values.length)
        for (const { x, hit } of marks) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(SPAN + 0.001)
          expect(hit.right).toBeGreaterThan(hit.left)
        }
        marks.forEach((a, index) => {
          for (const b of marks.slice(index + 1)) {
            const apart =
              a.hit.right <= b.hit.left + 0.001 ||
              b.hit.right <= a.hit.left + 0.001 ||
              a.hit.bottom <= b.hit.top ||
              b.hit.bottom <= a.hit.top
            expect(apart).toBe(true)
          }
        })
      }),
    )
  })
})

describe(lanesOf, () => {
  it('never lays two that overlap in one lane', () => {
    const stretch = fc.record({ from: fc.nat(100), to: fc.nat(100) })
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const lanes = lanesOf(stretches)
        stretches.forEach((a, i) => {
          stretches.forEach((b, j) => {
            if (i >= j || lanes[i] !== lanes[j]) return
            const [low, high] = Math.min(a.from, a.to) < Math.min(b.from, b.to) ? [a, b] : [b, a]
            expect(Math.max(low.from, low.to)).toBeLessThan(Math.min(high.from, high.to))
          })
        })
      }),
    )
  })
})
