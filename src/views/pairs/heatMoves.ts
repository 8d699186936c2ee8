/** A cell of the heat table by its place, columns without the pair’s name. */
export interface HeatPlace {
  readonly row: number
  readonly column: number
}

/** Where a key leads: arrows by one, Home and End along the row, with Ctrl to the corners; `undefined` for other keys. */
export function heatPlaceAfter(
  key: string,
  ctrl: boolean,
  { row, column }: HeatPlace,
  rows: number,
  columns: number,
): HeatPlace | undefined {
  const to = (nextRow: number, nextColumn: number): HeatPlace => ({
    row: Math.max(0, Math.min(nextRow, rows - 1)),
    column: Math.max(0, Math.min(nextColumn, columns - 1)),
  })
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'Home':
      return to(ctrl ? 0 : row, 0)
    case 'End':
      return to(ctrl ? rows - 1 : row, columns - 1)
    case 'PageUp':
      return to(0, column)
    case 'PageDown':
      return to(rows - 1, column)
    default:
      return undefined
  }
}
