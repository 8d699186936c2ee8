import { wrapText } from '../../export/wrapText.ts'
import type { Party } from '../../model/schema.ts'
import type { PositionsGroup } from './groupsOf.ts'
import type { PositionsCell, PositionsRow } from './positionsRows.ts'

export type Measure = (text: string, size: number, weight: number) => number

export const TEXT = 12.5
export const LINE = 14
export const HEAD = 26
export const GROUP = 24
export const PAD = 6
/** Room below the words for what stands on the bottom edge. */
const PADDING = 11
const GUTTER = 2
const LINES = 2
const GLYPH = 14
const MARK = 24
const PARTIES_ABREAST = 4

export const COLUMN = { issue: 176, state: 118, spread: 30 } as const

export interface CellBox {
  readonly cell: PositionsCell
  readonly x: number
  readonly lines: readonly string[]
}

export interface RowBox {
  readonly row: PositionsRow
  readonly y: number
  readonly height: number
  readonly title: readonly string[]
  readonly cells: readonly CellBox[]
}

/** One stretch of columns of the matrix as it is exported: where every row and cell stands, and its words in lines. */
export interface PositionsLayout {
  readonly width: number
  readonly height: number
  readonly cellWidth: number
  /** Tells the parts of several stretches in one document apart. */
  readonly id: string
  readonly columns: readonly { readonly party: string; readonly name: string; readonly x: number }[]
  readonly groups: readonly { readonly group: PositionsGroup; readonly y: number }[]
  readonly rows: readonly RowBox[]
}

/** Lays the matrix out for a picture. More parties than can be read abreast are set in stretches, one below the other. */
export function layoutPositions(
  groups: readonly PositionsGroup[],
  parties: readonly Party[],
  width: number,
  measure: Measure,
): PositionsLayout[] {
  const stretches = Math.max(1, Math.ceil(parties.length / PARTIES_ABREAST))
  const each = Math.ceil(parties.length / stretches)
  return Array.from({ length: stretches }, (_, index) =>
    layoutStretch(groups, parties, { from: index * each, to: (index + 1) * each }, width, measure),
  )
}

function layoutStretch(
  groups: readonly PositionsGroup[],
  parties: readonly Party[],
  { from, to }: { readonly from: number; readonly to: number },
  width: number,
  measure: Measure,
): PositionsLayout {
  const shown = parties.slice(from, to)
  const free = width - COLUMN.issue - COLUMN.state - COLUMN.spread
  const cellWidth = free / Math.max(1, shown.length) - GUTTER
  const xOf = (index: number) => COLUMN.issue + index * (cellWidth + GUTTER)
  const fits = (name: string) => measure(name, TEXT, 600) < cellWidth - MARK
  let y = HEAD
  const heads: { group: PositionsGroup; y: number }[] = []
  const rows: RowBox[] = []
  for (const group of groups) {
    if (group.title !== undefined) {
      heads.push({ group, y })
      y += GROUP
    }
    for (const row of group.folded ? [] : group.rows) {
      const title = fitted(row.title, COLUMN.issue - 2 * PAD, measure)
      const cells = row.cells.slice(from, to).map((cell, index) => ({
        cell,
        x: xOf(index),
        lines: fitted(cell.words, cellWidth - 2 * PAD - asideWidth(cell, measure), measure),
      }))
      const lines = Math.max(title.length, ...cells.map((box) => box.lines.length))
      const height = lines * LINE + PADDING
      rows.push({ row, y, height, title, cells })
      y += height + 1
    }
  }
  return {
    width,
    height: y,
    cellWidth,
    id: `stretch-${from}`,
    columns: shown.map((party, index) => ({
      party: party.id,
      name: fits(party.name) ? party.name : party.shortLabel,
      x: xOf(index),
    })),
    groups: heads,
    rows,
  }
}

/** Room for the count and the signs at the right of a cell’s words. */
function asideWidth({ statements, contested, stale }: PositionsCell, measure: Measure): number {
  return measure(String(statements), 12, 400) + (contested ? GLYPH : 0) + (stale ? GLYPH : 0) + 4
}

/** A text in at most two lines; what does not fit ends in an ellipsis. */
function fitted(text: string, width: number, measure: Measure): string[] {
  const lines = wrapText(text, width, (part) => measure(part, TEXT, 400))
  if (lines.length <= LINES) return lines
  let rest = lines.slice(LINES - 1).join(' ')
  while (rest !== '' && measure(`${rest}…`, TEXT, 400) > width) rest = rest.slice(0, -1).trimEnd()
  return [...lines.slice(0, LINES - 1), `${rest}…`]
}
