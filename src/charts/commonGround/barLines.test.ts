import { describe, expect, it } from 'vitest'
import { barLines, LINE, roomForLines } from './barLines.ts'
import { EXPORT_LAYOUT } from './barsLayout.ts'
import type { CommonGroundRow } from './commonGroundRows.ts'

const wide = (text: string) => text.length * 7
const row = (more: Partial<CommonGroundRow>): CommonGroundRow => ({
  issue: 'dam',
  title: 'Dam',
  group: 'Water',
  state: 'unknown',
  score: undefined,
  spread: undefined,
  left: [],
  right: [],
  words: 'none holds a position',
  ...more,
})

describe(barLines, () => {
  it('keeps a name within its column, and what stands for a bar within the width', () => {
    const long = row({
      title: 'Height of the dam and of all the cofferdams upstream of it',
      words: 'w '.repeat(200),
    })
    const { title, words } = barLines(long, 500, EXPORT_LAYOUT, wide)
    for (const line of title) expect(21 + wide(line)).toBeLessThanOrEqual(EXPORT_LAYOUT.names)
    for (const line of words) expect(EXPORT_LAYOUT.names + wide(line)).toBeLessThanOrEqual(500)
    expect(title.join(' ')).toBe(long.title)
  })
})

describe(roomForLines, () => {
  it('makes rows as high as the longest text among them, and leaves short ones as they are', () => {
    expect(roomForLines([row({})], 500, EXPORT_LAYOUT, wide)).toBe(EXPORT_LAYOUT)
    const rows = [row({}), row({ title: 'long words '.repeat(12) })]
    const lines = barLines(rows[1] ?? row({}), 500, EXPORT_LAYOUT, wide).title.length
    expect(roomForLines(rows, 500, EXPORT_LAYOUT, wide).row).toBeGreaterThanOrEqual(lines * LINE)
  })
})
