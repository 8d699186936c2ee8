/** A row of the grid as the keyboard sees it; a group’s row is one wide cell. */
export interface GridRow {
  readonly key: string
  readonly kind: 'head' | 'group' | 'issue'
}

/** A place in the grid: the key of its row, and its column, 0 for the first. */
export interface Place {
  readonly row: string
  readonly column: number
}

/** The row of column headers, in the arrow path like any other. No id of a model has a colon. */
export const HEAD_ROW = 'head:'

/** A group and an issue may share an id; their rows may not share a key. */
export function groupKey(group: string): string {
  return `group:${group}`
}

/** Rows that a page steps over where no groups head them. */
const PAGE = 10

/**
 * Where a key leads from a place: arrows by one, Home and End along the row, with Ctrl to the corners, Page Up and Down to
 * the next group. `undefined` for a key that is not the grid’s. At an edge the place stays. A group’s row keeps the column.
 */
export function placeAfter(
  key: string,
  ctrl: boolean,
  from: Place,
  rows: readonly GridRow[],
  columns: number,
): Place | undefined {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.key === from.row),
  )
  const last = columns - 1
  const to = (row: number, column = from.column): Place => ({
    row: rows[Math.max(0, Math.min(row, rows.length - 1))]?.key ?? from.row,
    column: Math.max(0, Math.min(column, last)),
  })
  switch (key) {
    case 'ArrowUp':
      return to(at - 1)
    case 'ArrowDown':
      return to(at + 1)
    case 'ArrowLeft':
      return rows[at]?.kind === 'group' ? from : to(at, from.column - 1)
    case 'ArrowRight':
      return rows[at]?.kind === 'group' ? from : to(at, from.column + 1)
    case 'Home':
      return to(ctrl ? 0 : at, 0)
    case 'End':
      return to(ctrl ? rows.length - 1 : at, last)
    case 'PageDown':
      return to(pageStops(rows).find((stop) => stop > at) ?? rows.length - 1)
    case 'PageUp':
      return to(pageStops(rows).findLast((stop) => stop < at) ?? 0)
    default:
      return undefined
  }
}

/** The first issue of each group, or the group itself where it is folded; every tenth row where there are no groups. */
function pageStops(rows: readonly GridRow[]): number[] {
  const groups = rows.flatMap(({ kind }, index) =>
    kind === 'group' ? [rows[index + 1]?.kind === 'issue' ? index + 1 : index] : [],
  )
  const first = rows.findIndex(({ kind }) => kind === 'issue')
  return groups.length > 0
    ? groups
    : rows.flatMap((_, index) => (index >= first && (index - first) % PAGE === 0 ? [index] : []))
}
