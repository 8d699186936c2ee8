import { estimateWidth } from '../estimateWidth.ts'
import type { PartyLook } from '../partyLook.ts'
import { textBox, type LabelBox } from './labelBox.ts'
import type { PlaceValue } from './panelLayout.ts'
import type { PanelPoint } from './panelPoints.ts'
import type { TimelineFrame } from './timelineFrame.ts'
import type { StretchRow } from './timelineRows.ts'

/** Words in a gap of a line: who was silent, and how. */
export interface PanelGap {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly later: boolean
}

/** The stretches of one party. */
export interface PartyLine {
  readonly look: PartyLook
  readonly line: readonly StretchRow[]
}

const SIZE = 12
const PAD = 8
/** From the middle of the words down to their baseline. */
export const BASELINE = 4
const HALF_LINE = 8
/** On the level of the line, else just below or above it. */
const ASIDE = [0, 11, -11]

/**
 * The kind of silence of each gap that has room for its words, at the height of the line it interrupts, or of the line
 * that follows. Words that would touch a mark or other words stay away; the table has them.
 */
export function panelGaps(
  lines: readonly PartyLine[],
  place: PlaceValue,
  { scale, asOfX }: TimelineFrame,
  points: readonly PanelPoint[],
  [top, bottom]: readonly [number, number],
): PanelGap[] {
  const crosses = ({ look, line }: PartyLine, from: number, to: number, at: number) =>
    line.some(
      (row) =>
        row.value !== undefined &&
        row.from !== undefined &&
        scale.x(row.from) < to &&
        (row.until === undefined || scale.x(row.until) > from) &&
        Math.abs(place(row.value, look) - at) < HALF_LINE,
    )
  const gaps: (PanelGap & { readonly end: number })[] = []
  for (const { look, line } of lines)
    line.forEach((row, index) => {
      const level = line[index - 1]?.value ?? line[index + 1]?.value
      if (row.value !== undefined || level === undefined) return
      const from = (row.from === undefined ? scale.left : scale.x(row.from)) + PAD
      const to = (row.until === undefined ? scale.right : scale.x(row.until)) - PAD
      const text = `${look.shortLabel}: ${row.words.toLowerCase()}`
      const end = from + estimateWidth(text, SIZE)
      const y = ASIDE.map((aside) => place(level, look) + aside).find(
        (at) =>
          at >= top &&
          at <= bottom + 2 &&
          gaps.every(
            (other) => end < other.x || from > other.end || Math.abs(at - other.y) > 2 * HALF_LINE,
          ) &&
          points.every(
            (point) => point.x < from - 4 || point.x > end + 4 || Math.abs(point.y - at) > HALF_LINE + 4,
          ) &&
          lines.every((other) => other.look === look || !crosses(other, from, end, at)),
      )
      if (end <= to && y !== undefined)
        gaps.push({ id: `${row.party} ${row.from ?? ''}`, text, x: from, y, later: from > asOfX, end })
    })
  return gaps
}

/** The place of the words of a gap. */
export function gapBox({ text, x, y }: PanelGap): LabelBox {
  return textBox(text, SIZE, x, y + BASELINE)
}
