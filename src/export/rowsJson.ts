import type { CellValue, Column } from '../base/column.ts'

/**
 * The rows as a JSON file: what they are and whence, the columns by id with their labels, and each row by those ids. Values
 * are those of the table; an empty cell is `null`.
 */
export function formatRowsJson<Row>(
  about: Readonly<Record<string, string>>,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): string {
  const cells = (row: Row): [string, Exclude<CellValue, undefined> | null][] =>
    columns.map((column) => [column.id, column.value(row) ?? null])
  const content = {
    ...about,
    columns: columns.map(({ id, label }) => ({ id, label })),
    rows: rows.map((row) => Object.fromEntries(cells(row))),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}
