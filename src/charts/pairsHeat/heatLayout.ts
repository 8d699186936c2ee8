import { wrapText } from '../../export/wrapText.ts'
import { countOf } from '../../base/words.ts'
import type { HeatCell, HeatRow } from './heatRows.ts'

export type Measure = (text: string, size: number, weight: number) => number

export const NAME = 13.5
export const HEADING = 12.5
export const HEADING_LINE = 15
export const ROW = 40
export const GUTTER = 2
const PAIR = 224
const ALL = 88
const WIDEST = 120
/** A column with its number, and the words on what it rests on. */
const NARROWEST = 62
const KEY = 30
const MARK = 18
const BETWEEN = 16

export interface HeatLayout {
  readonly id: string
  readonly height: number
  readonly columns: readonly {
    readonly x: number
    readonly width: number
    readonly heading: readonly string[]
    readonly issues: string
  }[]
  readonly headHeight: number
  readonly rowHeight: number
  /** The last stretch has the key of the tints. */
  readonly key: boolean
  readonly rows: readonly {
    readonly y: number
    readonly row: HeatRow
    /** Where the two marks and names stand: side by side, or one above the other where they are too long. */
    readonly names: readonly { readonly text: string; readonly x: number; readonly y: number }[]
    readonly cells: readonly HeatCell[]
  }[]
}

/** Lays the heat table out for a picture; more groups than fit abreast are set in stretches, one below the other. */
export function layoutHeat(
  rows: readonly HeatRow[],
  shortNames: (party: string) => string,
  width: number,
  measure: Measure,
  spread = 1,
): HeatLayout[] {
  const rowHeight = ROW * spread
  const groups = rows[0]?.groups.length ?? 0
  const stretches = Math.max(1, Math.ceil(groups / Math.max(1, Math.floor((width - PAIR - ALL) / NARROWEST))))
  const each = Math.max(1, Math.ceil(groups / stretches))
  const cell = Math.min(WIDEST, (width - PAIR - ALL) / each)
  return Array.from({ length: stretches }, (_, index): HeatLayout => {
    const cellsOf = ({ all, groups: cells }: HeatRow) => [
      all,
      ...cells.slice(index * each, (index + 1) * each),
    ]
    const isLast = index === stretches - 1
    const headings = (rows[0] ? cellsOf(rows[0]) : []).map(({ group }) =>
      wrapText(group?.title ?? 'All issues', (group ? cell : ALL) - 10, (part) =>
        measure(part, HEADING, 600),
      ),
    )
    const counts = rows[0] ? cellsOf(rows[0]).map(({ issues }) => countOf(issues, 'issue')) : []
    const headHeight = (Math.max(1, ...headings.map(({ length }) => length)) + 1) * HEADING_LINE + 6
    return {
      id: `heat-${index}`,
      headHeight,
      rowHeight,
      height: headHeight + rows.length * rowHeight + (isLast ? KEY : 0),
      key: isLast,
      columns: headings.map((heading, column) => ({
        x: column === 0 ? PAIR : PAIR + ALL + (column - 1) * cell,
        width: (column === 0 ? ALL : cell) - GUTTER,
        heading,
        issues: counts[column] ?? '',
      })),
      rows: rows.map((row, line) => ({
        y: headHeight + line * rowHeight,
        row,
        names: placeNames(row, shortNames, measure, rowHeight / 2),
        cells: cellsOf(row),
      })),
    }
  })
}

function placeNames(row: HeatRow, shortNames: (party: string) => string, measure: Measure, middle: number) {
  const wide = (text: string) => measure(text, NAME, 400)
  const [first, second] = row.names
  const next = MARK + wide(first) + BETWEEN
  if (next + MARK + wide(second) < PAIR)
    return [
      { text: first, x: MARK, y: middle },
      { text: second, x: next + MARK, y: middle },
    ]
  return row.names.map((name, side) => ({
    text: MARK + wide(name) < PAIR - 8 ? name : shortNames(row.parties[side] ?? ''),
    x: MARK,
    y: middle + (side === 0 ? -9 : 9),
  }))
}
