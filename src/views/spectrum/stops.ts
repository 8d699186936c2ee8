/** A row of the grid as the keyboard sees it: its name first, then its marks from the lowest value to the highest. */
export interface StopRow {
  readonly key: string
  readonly stops: readonly string[]
}

/** Where the focus is: a row’s key, and a stop in it. */
export interface Stop {
  readonly row: string
  readonly stop: string
}

/** The stop that every row has. No id of a model has a colon. */
export const NAME = 'name:'

/** A group and an issue may share an id; their rows may not share a key. */
export function groupKey(group: string): string {
  return `group:${group}`
}

/**
 * Where a key leads: up and down through the rows, on the wanted party where it has a mark there, else on the name; left and
 * right through the marks by value; Home and End along the row, with Ctrl to the first and last row. `undefined` for a key
 * that is not the grid’s.
 */
export function stopAfter(
  key: string,
  ctrl: boolean,
  from: Stop,
  wanted: string,
  rows: readonly StopRow[],
): Stop | undefined {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.key === from.row),
  )
  const along = (move: (index: number, last: number) => number): Stop => {
    const stops = rows[at]?.stops ?? []
    const index = move(Math.max(0, stops.indexOf(from.stop)), stops.length - 1)
    return { row: from.row, stop: stops[Math.max(0, Math.min(index, stops.length - 1))] ?? NAME }
  }
  const toRow = (index: number): Stop => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))]
    return { row: row?.key ?? from.row, stop: row?.stops.includes(wanted) ? wanted : NAME }
  }
  switch (key) {
    case 'ArrowUp':
      return toRow(at - 1)
    case 'ArrowDown':
      return toRow(at + 1)
    case 'ArrowLeft':
      return along((index) => index - 1)
    case 'ArrowRight':
      return along((index) => index + 1)
    case 'Home':
      return ctrl ? toRow(0) : along(() => 0)
    case 'End':
      return ctrl ? toRow(rows.length - 1) : along((_, last) => last)
    default:
      return undefined
  }
}
