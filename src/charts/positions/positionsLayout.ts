import { wrapText } from '../../export/wrapText.ts'
import type { PositionsGroup } from './groupsOf.ts'
import type { IssueRow } from './matrixRows.ts'
import type { PlanCell } from './planCells.ts'
import type { PositionsShown } from './positionsFigure.tsx'
import type { PositionsCell } from './positionsRows.ts'
import { NARROW, stretchesOf, type PictureColumn } from './positionsStretches.ts'

export type Measure = (text: string, size: number, weight: number) => number

export const TEXT = 12.5
export const LINE = 14
export const GROUP = 24
export const PAD = 6
/** A plan’s words stand clear of the rule before them. */
export const PLAN_PAD = 10
export const HEAD_LINE = 15
/** Room below the words for what stands on the bottom edge. */
const PADDING = 11
const GUTTER = 2
const GLYPH = 14
const MARK = 24
/** Lines of words in a cell: more in narrower cells. */
const LINES = { usual: 2, dense: 3 } as const
const DENSE = 120

export const COLUMN = { issue: 176, apart: 46, state: 118, spread: 30 } as const

/** A cell with its words in lines; narrow cells have none. */
export type CellBox = {
  readonly x: number
  readonly width: number
  readonly lines: readonly string[]
} & (
  | {
      readonly kind: 'party'
      readonly cell: PositionsCell
      readonly narrow: boolean
      /** Count and signs stand below the words, where beside them there is no room. */
      readonly asideBelow: boolean
    }
  | { readonly kind: 'plan'; readonly cell: PlanCell; readonly style: number }
)

export interface RowBox {
  readonly row: IssueRow
  readonly y: number
  readonly height: number
  readonly title: readonly string[]
  readonly cells: readonly CellBox[]
}

export interface HeadBox {
  readonly column: PictureColumn
  readonly x: number
  readonly lines: readonly string[]
}

/** One stretch of columns of the matrix as it is exported: where every row and cell stands, and its words in lines. */
export interface PositionsLayout {
  readonly width: number
  readonly height: number
  readonly head: number
  /** Tells the parts of several stretches in one document apart. */
  readonly id: string
  /** Where the distances of two compared parties end; `undefined` where none are compared. */
  readonly apartAt: number | undefined
  readonly columns: readonly HeadBox[]
  readonly groups: readonly { readonly group: PositionsGroup; readonly y: number }[]
  readonly rows: readonly RowBox[]
}

/** Lays the matrix out for a picture. More columns than can be read abreast are set in stretches, one below the other. */
export function layoutPositions(
  groups: readonly PositionsGroup[],
  shown: PositionsShown,
  width: number,
  measure: Measure,
): PositionsLayout[] {
  const ends = COLUMN.issue + COLUMN.state + COLUMN.spread + (shown.compared ? COLUMN.apart : 0)
  return stretchesOf(shown, width - ends).map((columns, index) =>
    layoutStretch(groups, shown, placeColumns(columns, width - ends), index, width, measure),
  )
}

interface PlacedColumn {
  readonly column: PictureColumn
  readonly x: number
  readonly width: number
}

/** Narrow columns keep their width; the others share the rest. */
function placeColumns(columns: readonly PictureColumn[], room: number): PlacedColumn[] {
  const narrow = columns.filter((column) => column.narrow).length
  const wide = (room - narrow * (NARROW + GUTTER)) / Math.max(1, columns.length - narrow) - GUTTER
  let x: number = COLUMN.issue
  return columns.map((column) => {
    const placed = { column, x, width: column.narrow ? NARROW : wide }
    x += placed.width + GUTTER
    return placed
  })
}

function layoutStretch(
  groups: readonly PositionsGroup[],
  shown: PositionsShown,
  placed: readonly PlacedColumn[],
  index: number,
  width: number,
  measure: Measure,
): PositionsLayout {
  const columns = placed.map((one) => headBox(one, shown, measure))
  const head = 11 + HEAD_LINE * Math.max(1, ...columns.map(({ lines }) => lines.length))
  let y = head
  const heads: { group: PositionsGroup; y: number }[] = []
  const rows: RowBox[] = []
  for (const group of groups) {
    if (group.title !== undefined) {
      heads.push({ group, y })
      y += GROUP
    }
    for (const row of group.folded ? [] : group.rows) {
      const title = fitted(row.title, COLUMN.issue - 2 * PAD, LINES.usual, measure)
      const cells = placed.flatMap((one) => cellBox(one, row, measure) ?? [])
      const height = LINE * Math.max(title.length, ...cells.map(neededLines)) + PADDING
      rows.push({ row, y, height, title, cells })
      y += height + 1
    }
  }
  const apartAt = width - COLUMN.state - COLUMN.spread - PAD
  return {
    width,
    height: y,
    head,
    id: `stretch-${index}`,
    apartAt: shown.compared && apartAt,
    columns,
    groups: heads,
    rows,
  }
}

function headBox({ column, x, width }: PlacedColumn, shown: PositionsShown, measure: Measure): HeadBox {
  if (column.narrow) return { column, x, lines: [] }
  if (column.kind === 'plan') {
    const title = shown.plans[column.index]?.shortTitle ?? column.id
    return { column, x, lines: fitted(title, width - PLAN_PAD, LINES.dense, measure, 600) }
  }
  const party = shown.parties[column.index]
  const name = party?.name ?? column.id
  const fits = measure(name, TEXT, 600) < width - MARK
  return { column, x, lines: [fits ? name : (party?.shortLabel ?? name)] }
}

function cellBox({ column, x, width }: PlacedColumn, row: IssueRow, measure: Measure): CellBox | undefined {
  const most = width < DENSE ? LINES.dense : LINES.usual
  if (column.kind === 'plan') {
    const cell = row.plans[column.index]
    const lines = cell ? fitted(cell.words, width - PLAN_PAD - 2, most, measure) : []
    return cell && { kind: 'plan', cell, style: column.index, x, width, lines }
  }
  const cell = row.cells[column.index]
  if (!cell) return undefined
  const { narrow } = column
  const asideBelow = width < DENSE && !narrow
  const room = width - 2 * PAD - (asideBelow ? 0 : asideWidth(cell, measure))
  const lines = narrow ? [] : fitted(cell.words, room, most, measure)
  return { kind: 'party', cell, narrow, asideBelow, x, width, lines }
}

/** What stands below the words takes a line, half of which the bottom edge gives. */
function neededLines(box: CellBox): number {
  const hasLineBelow =
    box.kind === 'plan'
      ? box.cell.value !== undefined
      : box.asideBelow && (box.cell.stance !== undefined || box.cell.statements > 0)
  return box.lines.length + (hasLineBelow ? (box.kind === 'plan' ? 0.5 : 0.8) : 0)
}

/** Room for the count and the signs at the right of a cell’s words. */
function asideWidth({ statements, contested, stale }: PositionsCell, measure: Measure): number {
  return measure(String(statements), 12, 400) + (contested ? GLYPH : 0) + (stale ? GLYPH : 0) + 4
}

/** A text in at most so many lines; what does not fit ends in an ellipsis. */
function fitted(text: string, width: number, most: number, measure: Measure, weight = 400): string[] {
  const widthOf = (part: string) => measure(part, TEXT, weight)
  // A compound word that is too long is better broken at its hyphen than anywhere.
  const words = text.split(' ').map((word) => (widthOf(word) > width ? word.replaceAll('-', '- ') : word))
  const lines = wrapText(words.join(' '), width, widthOf)
  if (lines.length <= most) return lines
  let rest = lines.slice(most - 1).join(' ')
  while (rest !== '' && widthOf(`${rest}…`) > width) rest = rest.slice(0, -1).trimEnd()
  return [...lines.slice(0, most - 1), `${rest}…`]
}
