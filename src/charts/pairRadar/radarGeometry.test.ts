import { describe, expect, it } from 'vitest'
import { cornerLabels, cornerPoint, edgesOf, isRadar, sameCorners, type Corner } from './radarGeometry.ts'

const corner = (id: string, score: number | undefined): Corner => ({ id, title: id, score, blocked: false })
const letters = (text: string) => text.length * 6

describe(isRadar, () => {
  it.each([
    [3, false],
    [4, true],
    [10, true],
    [11, false],
  ])('of %i corners: %s', (count, radar) => {
    expect(isRadar(Array.from({ length: count }))).toBe(radar)
  })
})

describe(cornerPoint, () => {
  it('begins at the top and goes clockwise', () => {
    const points = [0, 1, 2, 3].map((index) => cornerPoint(index, 4, 10))
    expect(points.map(({ x, y }) => [x.toFixed(0), y.toFixed(0)].map(Number).map((n) => n + 0))).toEqual([
      [0, -10],
      [10, 0],
      [0, 10],
      [-10, 0],
    ])
  })
})

describe(sameCorners, () => {
  it('tells radars apart by any of their corners', () => {
    const corners = [corner('a', 0), corner('b', undefined)]
    expect(sameCorners(corners, [corner('a', 0), corner('b', undefined)])).toBe(true)
    expect(sameCorners(corners, [corner('a', 0), corner('b', 0)])).toBe(false)
    expect(sameCorners(corners, [corner('a', 0), { ...corner('b', undefined), blocked: true }])).toBe(false)
    expect(sameCorners(corners, [corner('a', 0)])).toBe(false)
  })
})

describe(edgesOf, () => {
  it('goes round', () => {
    expect(edgesOf([corner('a', 0), corner('b', 0.5), corner('c', 1)])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
    ])
  })

  it('has no edge to a corner without a number', () => {
    expect(edgesOf([corner('a', 0), corner('b', undefined), corner('c', 1), corner('d', 0)])).toEqual([
      [2, 3],
      [3, 0],
    ])
  })
})

describe(cornerLabels, () => {
  const labels = cornerLabels(
    [
      corner('Top', 1),
      corner('Fish and other things that swim in the river', 1),
      corner('Low', undefined),
      corner('Left', 1),
    ],
    50,
    120,
    letters,
  )

  it('stands outside, growing away from the radar', () => {
    expect(labels.map(({ anchor }) => anchor)).toEqual(['middle', 'start', 'middle', 'end'])
    expect(labels[0]?.y).toBeLessThan(-50)
    expect(labels[2]?.y).toBeGreaterThan(50)
  })

  it('keeps to its room, in four lines at most', () => {
    const { lines, x } = labels[1] ?? { lines: [], x: 0 }
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/…$/)
    for (const line of lines) expect(x + letters(line)).toBeLessThanOrEqual(120)
  })

  it('says where there is nothing to compare', () => {
    expect(labels[2]).toMatchObject({ lines: ['Low: none'], silent: true })
  })
})
