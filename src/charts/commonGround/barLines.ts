import { wrapText } from '../../export/wrapText.ts'
import type { BarsLayout } from './barsLayout.ts'
import type { CommonGroundRow } from './commonGroundRows.ts'

type Wide = (text: string) => number

/** The texts of a row in lines: the name, and what is said in place of a bar. */
export interface BarLines {
  readonly title: readonly string[]
  readonly words: readonly string[]
}

/** The glyph of the state and the gaps around it. */
export const TITLE_AT = 21
const BESIDE = 8
export const LINE = 15
const PADDING = 6

/** The texts of a row, wrapped where there is a way to measure them. */
export function barLines(row: CommonGroundRow, width: number, layout: BarsLayout, wide?: Wide): BarLines {
  if (!wide) return { title: [row.title], words: [row.words] }
  return {
    title: wrapText(row.title, layout.names - TITLE_AT - BESIDE, wide),
    words: row.score === undefined ? wrapText(row.words, width - layout.names - BESIDE, wide) : [row.words],
  }
}

/** The layout with rows as high as the longest text among them asks for. */
export function roomForLines(
  rows: readonly CommonGroundRow[],
  width: number,
  layout: BarsLayout,
  wide: Wide,
): BarsLayout {
  const most = Math.max(
    1,
    ...rows.flatMap((row) => {
      const { title, words } = barLines(row, width, layout, wide)
      return [title.length, words.length]
    }),
  )
  return most === 1 ? layout : { ...layout, row: Math.max(layout.row, most * LINE + PADDING) }
}
