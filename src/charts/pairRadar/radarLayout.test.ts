import { describe, expect, it } from 'vitest'
import { cornerLabels, LABEL, type Corner } from './radarGeometry.ts'
import { exportedSize } from './radarLayout.ts'

const measure = (text: string, size: number) => text.length * size * 0.5
const titles = ['Territory', 'Ceasefire and security order', 'Economy', 'People and justice', 'Process']
const corners = titles.map((title): Corner => ({ id: title, title, score: 0.5, blocked: false }))

describe(exportedSize, () => {
  it.each([520, 700, 888, 1304])('at %i px breaks no word of a name, at any spread', (width) => {
    for (const pairs of [1, 2, 3, 6, 10])
      for (const spread of [1, 2, 4]) {
        const size = exportedSize(width, pairs, corners, measure, spread)
        const labels = cornerLabels(corners, size.radius, size.width / 2, (text) => measure(text, LABEL))
        const words = labels.flatMap(({ lines }) => lines.join(' ').split(' '))
        for (const word of words) expect(titles.join(' ').split(' ')).toContain(word)
        expect(size.abreast * size.width).toBeLessThanOrEqual(width)
      }
  })

  it('draws larger where a page has room to spare', () => {
    expect(exportedSize(888, 2, corners, measure, 2).radius).toBeGreaterThan(
      exportedSize(888, 2, corners, measure).radius,
    )
  })
})
