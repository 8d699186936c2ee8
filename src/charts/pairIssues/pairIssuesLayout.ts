import { wrapText } from '../../export/wrapText.ts'
import type { PairIssueRow } from './pairIssueRows.ts'
import type { PairIssueBlock } from './pairIssueWords.ts'

export type Measure = (text: string, size: number, weight: number) => number

export const TEXT = 13
export const LINE = 16
const HEAD = 24
const PADDING = 8
/** Widths from left to right; what is left over goes to the words of both. */
export const COLUMN = { issue: 196, line: 170, apart: 46, gap: 14 } as const

export interface PairIssueBox {
  readonly row: PairIssueRow
  readonly y: number
  readonly height: number
  readonly title: readonly string[]
  readonly words: readonly (readonly string[])[]
}

/** One block as it is exported; the first has the heads of the columns. */
export interface PairIssuesLayout {
  readonly head: boolean
  readonly height: number
  /** Where the line between the words of both begins. */
  readonly lineAt: number
  readonly boxes: readonly PairIssueBox[]
}

/** Lays one block out for a picture: nothing is cut off, rows grow by the line. */
export function layoutPairIssues(
  { rows }: PairIssueBlock,
  head: boolean,
  width: number,
  measure: Measure,
  spread = 1,
): PairIssuesLayout {
  const words = (width - COLUMN.issue - COLUMN.line - COLUMN.apart - 2 * COLUMN.gap) / 2
  const wrap = (text: string, most: number) => wrapText(text, most, (part) => measure(part, TEXT, 400))
  let y = head ? HEAD : 2
  const boxes = rows.map((row): PairIssueBox => {
    const title = wrap(row.title, COLUMN.issue - 10)
    const sides = row.sides.map((side) => wrap(side.words, words))
    const height =
      Math.max(title.length, ...sides.map(({ length }) => length)) * LINE +
      PADDING +
      (LINE + PADDING) * (spread - 1)
    const box = { row, y, height, title, words: sides }
    y += height
    return box
  })
  return { head, height: y + 6, lineAt: COLUMN.issue + words + COLUMN.gap, boxes }
}
