import { GAP, type MatrixColumn } from './matrixColumns.ts'

/** Up to so many cells the matrix is drawn whole; above, only what is near the screen. */
const MOST_CELLS = 1_200
/** Rows are drawn in chunks of about so many cells. */
const CHUNK_CELLS = 400
const MOST_ROWS = 10
/** Columns come and go so many at a time. */
const STEP = 4

/** Columns from the first to before the last. */
export interface ColumnRange {
  readonly from: number
  readonly to: number
}

export function isWindowed(rows: number, columns: number): boolean {
  return rows * columns > MOST_CELLS
}

/** How many rows are drawn together. */
export function chunkRows(columns: number): number {
  return Math.max(1, Math.min(MOST_ROWS, Math.floor(CHUNK_CELLS / columns)))
}

/**
 * The columns of the given widths that are on a screen of `room` px or up to half a screen beside it, where the grid is
 * scrolled by `left` px.
 */
export function nearColumns(widths: readonly number[], left: number, room: number): ColumnRange {
  const [first, last] = [left - room / 2, left + room * 1.5]
  let edge = 0
  let from = widths.length
  let to = 0
  for (const [index, width] of widths.entries()) {
    if (edge + width > first) from = Math.min(from, index)
    if (edge < last) to = index + 1
    edge += width + GAP
  }
  return { from: Math.floor(from / STEP) * STEP, to: Math.min(widths.length, Math.ceil(to / STEP) * STEP) }
}

/** A column that is drawn, or the room of some that are not. */
export type DrawnColumn =
  | { readonly kind: 'column'; readonly column: MatrixColumn; readonly index: number }
  | { readonly kind: 'gap'; readonly index: number; readonly span: number }

/** What a row draws: the columns in the range, the one with the tab stop, and those that stay in sight at the row's ends. */
export function drawnColumns(
  columns: readonly MatrixColumn[],
  near: ColumnRange | undefined,
  tabColumn: number | undefined,
): DrawnColumn[] {
  const drawn: DrawnColumn[] = []
  for (const [index, column] of columns.entries()) {
    const inside = !near || (index >= near.from && index < near.to)
    const last = drawn.at(-1)
    if (inside || index === tabColumn || (column.kind !== 'party' && column.kind !== 'plan'))
      drawn.push({ kind: 'column', column, index })
    else if (last?.kind === 'gap') drawn[drawn.length - 1] = { ...last, span: last.span + 1 }
    else drawn.push({ kind: 'gap', index, span: 1 })
  }
  return drawn
}
