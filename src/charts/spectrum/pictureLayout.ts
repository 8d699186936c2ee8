import type { IssueState } from '../../analysis/issueReading.ts'
import { countOf } from '../../base/words.ts'
import { wrapText } from '../../export/wrapText.ts'
import { layoutLine, type LineLayout } from './layoutLine.ts'
import type { SpectrumGroup } from './spectrumGroups.ts'
import type { SpectrumRow } from './spectrumRows.ts'

export type Measure = (text: string, size: number, weight: number) => number

export const TEXT = 12.5
export const LINE = 15
export const HEAD = 22
export const GROUP = 24
/** From one state of a folded group to the next. */
export const STATE = 15
const MARK_R = 4.5
const GAP = 20
/** From the last line of the labels of the ends to the axis, and from the axis to the row’s end. */
const ABOVE = 17
const BELOW = 14
/** Room between the labels of the two ends. */
const BETWEEN = 24

/** Columns of the exported picture; the line takes what is left. */
export const COLUMN = { issue: 184, state: 122, spread: 34 } as const

export interface PictureRow {
  readonly row: SpectrumRow
  readonly y: number
  readonly height: number
  readonly title: readonly string[]
  readonly low: readonly string[]
  readonly high: readonly string[]
  /** The y of the axis within the row. */
  readonly axis: number
  readonly line: LineLayout
}

/** The line of a group over its issues; folded, it says their count and shows their states instead of them. */
export interface PictureGroup {
  readonly id: string
  readonly title: string
  readonly y: number
  readonly folded:
    | {
        readonly words: string
        /** Where the words begin, and where the first state stands. */
        readonly x: number
        readonly statesAt: number
        /** The states of its issues, as many as there is room for. */
        readonly states: readonly IssueState[]
      }
    | undefined
}

/** The exported picture: where every group, row and line stands. */
export interface PictureLayout {
  readonly width: number
  readonly height: number
  /** Where the lines begin and how long they are. */
  readonly left: number
  readonly span: number
  readonly groups: readonly PictureGroup[]
  readonly rows: readonly PictureRow[]
}

/** Lays the lines out one below the other, the labels of each scale’s ends over its line. A folded group is one line. */
export function layoutPicture(
  groups: readonly SpectrumGroup[],
  width: number,
  measure: Measure,
): PictureLayout {
  const left = COLUMN.issue + GAP
  const span = width - left - GAP - COLUMN.state - COLUMN.spread
  const fitted = (text: string, room: number) => wrapText(text, room, (part) => measure(part, TEXT, 400))
  const heads: PictureGroup[] = []
  const rows: PictureRow[] = []
  let y = HEAD
  for (const group of groups) {
    if (group.title !== undefined) {
      const folded = group.folded ? foldedWords(group.title, group.rows, width, measure) : undefined
      heads.push({ id: group.id, title: group.title, y, folded })
      y += GROUP
    }
    for (const row of group.folded ? [] : group.rows) {
      const title = fitted(row.title, COLUMN.issue)
      const low = fitted(row.ends.low, (span - BETWEEN) / 2)
      const high = fitted(row.ends.high, (span - BETWEEN) / 2)
      const axis = Math.max(low.length, high.length) * LINE + ABOVE - 2
      const height = Math.max(axis + BELOW, title.length * LINE + 10)
      rows.push({ row, y, height, title, low, high, axis, line: layoutLine(row, span, MARK_R) })
      y += height
    }
  }
  return { width, height: y, left, span, groups: heads, rows }
}

function foldedWords(
  title: string,
  rows: readonly SpectrumRow[],
  width: number,
  measure: Measure,
): PictureGroup['folded'] {
  const words = `${countOf(rows.length, 'issue')}, folded`
  const x = measure(title, TEXT, 700) + 10
  const statesAt = x + measure(words, TEXT, 400) + 16
  const room = Math.max(0, Math.floor((width - statesAt) / STATE))
  return { words, x, statesAt, states: rows.slice(0, room).map(({ state }) => state) }
}
