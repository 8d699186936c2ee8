import type { FigureTable } from '../../export/figureMetadata.ts'

/** What differs between two tables of one figure, row by row. */
export interface TableDifferences {
  readonly changed: readonly {
    readonly row: string
    readonly cells: readonly { readonly column: string; readonly before: string; readonly now: string }[]
  }[]
  /** Rows that only the earlier table has, and those that only the later one has, by name. */
  readonly gone: readonly string[]
  readonly added: readonly string[]
}

type Cells = FigureTable['rows'][number]

/** Compares by the fewest first columns that tell the rows of both tables apart, and in columns that both have. */
export function tableDifferences(before: FigureTable, now: FigureTable): TableDifferences {
  const columns = before.columns.filter((label) => now.columns.includes(label))
  const [then, since] = [rowsOf(before, columns), rowsOf(now, columns)]
  const keys = keyColumns(then, since, columns.length)
  const name = (cells: Cells) => cells.slice(0, keys).map(words).join(', ')
  const [old, current] = [then, since].map((rows) => new Map(rows.map((cells) => [name(cells), cells])))
  const changed = [...(old ?? [])].flatMap(([row, cells]) => {
    const other = current?.get(row)
    const differing = columns.flatMap((column, index) => {
      const [was, is] = [words(cells[index]), words(other?.[index])]
      return was === is ? [] : [{ column, before: was, now: is }]
    })
    return other && differing.length > 0 ? [{ row, cells: differing }] : []
  })
  return {
    changed,
    gone: [...(old?.keys() ?? [])].filter((row) => !current?.has(row)),
    added: [...(current?.keys() ?? [])].filter((row) => !old?.has(row)),
  }
}

/** Whether the two tables say the same. */
export function saysTheSame({ changed, gone, added }: TableDifferences): boolean {
  return changed.length + gone.length + added.length === 0
}

function rowsOf({ columns, rows }: FigureTable, kept: readonly string[]): Cells[] {
  const places = kept.map((label) => columns.indexOf(label))
  return rows.map((cells) => places.map((place) => cells[place] ?? null))
}

function keyColumns(then: readonly Cells[], since: readonly Cells[], most: number): number {
  const tells = (rows: readonly Cells[], count: number) =>
    new Set(rows.map((cells) => cells.slice(0, count).join('\n'))).size === rows.length
  const counts = Array.from({ length: most }, (_, index) => index + 1)
  return counts.find((count) => tells(then, count) && tells(since, count)) ?? most
}

function words(cell: Cells[number] | undefined): string {
  return cell === null || cell === undefined || cell === '' ? 'nothing' : String(cell)
}
