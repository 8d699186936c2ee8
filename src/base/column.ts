/** What a cell of a table or of a CSV file holds; `undefined` is an empty cell, never 0. */
export type CellValue = string | number | undefined

/** One column of a figure's rows: the table on the screen and the CSV file are both made from it. */
export interface Column<Row> {
  readonly id: string
  readonly label: string
  readonly value: (row: Row) => CellValue
}
