/** A place in a grid: row and column. */
export interface Stop {
  readonly row: number
  readonly column: number
}

/** The first place there is; the first rows may hold none. */
export function firstStop(rows: readonly (readonly number[])[]): Stop {
  const row = rows.findIndex(({ length }) => length > 0)
  return { row: Math.max(0, row), column: rows[row]?.[0] ?? 0 }
}

/**
 * Where a key leads from a place in a grid whose rows hold only some columns: left and right to the next column there is,
 * up and down to the next row, at the nearest column; Home and End to the row’s ends. `undefined` for other keys.
 */
export function nextStop(rows: readonly (readonly number[])[], at: Stop, key: string): Stop | undefined {
  const own = rows[at.row] ?? []
  const place = own.indexOf(at.column)
  const across = (index: number) => ({ row: at.row, column: own[clamp(index, own.length)] ?? at.column })
  switch (key) {
    case 'ArrowLeft':
      return across(place - 1)
    case 'ArrowRight':
      return across(place + 1)
    case 'Home':
      return across(0)
    case 'End':
      return across(own.length - 1)
    case 'ArrowUp':
      return along(rows, at, clamp(at.row - 1, rows.length))
    case 'ArrowDown':
      return along(rows, at, clamp(at.row + 1, rows.length))
    default:
      return undefined
  }
}

function along(rows: readonly (readonly number[])[], at: Stop, row: number): Stop {
  const [first, ...others] = rows[row] ?? []
  const next = row + Math.sign(row - at.row)
  // A row without a place is passed over, as far as there is another beyond it.
  if (first === undefined) return next === row || !rows[next] ? at : along(rows, at, next)
  const distance = (column: number) => Math.abs(column - at.column)
  return {
    row,
    column: others.reduce((best, column) => (distance(column) < distance(best) ? column : best), first),
  }
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index))
}
