import { describe, expect, it } from 'vitest'
import type { PanelPoint } from '../../charts/timeline/panelPoints.ts'
import { pointAfter, pointLines, pointNear } from './pointMoves.ts'

const point = (issue: string, party: string, x: number, y = 0) =>
  ({ id: `${issue} ${party} ${x}`, issue, party, x, y, kind: 'begins' }) as PanelPoint
const panel = (issue: string, xs: Record<string, number[]>) => ({
  points: Object.entries(xs).flatMap(([party, at]) => at.map((x) => point(issue, party, x))),
  ends: Object.keys(xs).map((party) => ({ party })) as never[],
})
const lines = pointLines([
  panel('dam', { alba: [30, 10], borduria: [20], curonia: [] }),
  panel('toll', { alba: [12, 40] }),
])
const after = (from: string, key: string) => pointAfter(lines, from, key)?.id

describe(pointAfter, () => {
  it('goes along a line in the order of days and stops at its ends', () => {
    expect(after('dam alba 10', 'ArrowRight')).toBe('dam alba 30')
    expect(after('dam alba 30', 'ArrowRight')).toBe('dam alba 30')
    expect(after('dam alba 30', 'Home')).toBe('dam alba 10')
  })

  it('goes to the neighbouring line, then on to the next panel, at about the same day', () => {
    expect(after('dam alba 10', 'ArrowDown')).toBe('dam borduria 20')
    expect(after('dam borduria 20', 'ArrowDown')).toBe('toll alba 12')
    expect(after('toll alba 40', 'ArrowDown')).toBe('toll alba 40')
  })

  it('goes from panel to panel', () => {
    expect(after('dam alba 30', 'PageDown')).toBe('toll alba 40')
    expect(after('toll alba 40', 'PageUp')).toBe('dam alba 30')
  })

  it('leaves other keys alone', () => {
    expect(after('dam alba 10', 'x')).toBeUndefined()
  })
})

describe(pointNear, () => {
  it('takes the nearest within reach', () => {
    const points = [point('dam', 'alba', 10), point('dam', 'alba', 20)]
    expect(pointNear(points, 16, 0, 13)?.x).toBe(20)
    expect(pointNear(points, 60, 0, 13)).toBeUndefined()
  })
})
