import type { CellValue, Column } from '../base/column.ts'

const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

/**
 * The rows as a CSV file (RFC 4180): a header of the columns' labels, then a line a row. It starts with a
 * byte order mark, without which Excel misreads any letter outside ASCII. `undefined` is an empty field; a
 * number is written in full, with a dot. A text or label that a spreadsheet would run as a formula gets an
 * apostrophe in front, so reading back such a text is not exact.
 */
export function formatCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const header = columns.map((column) => column.label)
  const body = rows.map((row) => columns.map((column) => column.value(row)))
  return (
    BYTE_ORDER_MARK + [header, ...body].map((cells) => cells.map(formatField).join(',') + LINE_END).join('')
  )
}

function formatField(value: CellValue): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
