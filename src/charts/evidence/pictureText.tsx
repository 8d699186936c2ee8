import { wrapText } from '../../export/wrapText.ts'
import { estimateWidth } from '../estimateWidth.ts'

export const SIZE = 14
export const LINE = 18

/** A text in lines that fit a width at the size of these pictures. */
export function linesOf(text: string, width: number): string[] {
  return wrapText(text, width, (part) => estimateWidth(part, SIZE))
}

/** Lines of text, one below the other. */
export function TextLines({
  lines,
  x,
  y,
  fill,
}: {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly fill: string
}) {
  return lines.map((line, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- two lines may read the same
    <text key={index} x={x} y={y + index * LINE} fill={fill}>
      {line}
    </text>
  ))
}
