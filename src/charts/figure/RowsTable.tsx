import type { Column } from '../../base/column.ts'
import styles from './Figure.module.css'

/** A figure's rows as a table: the same rows, in the same order, as its picture and its CSV. */
export function RowsTable<Row>({
  rows,
  columns,
  label,
}: {
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly label: string
}) {
  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} role="region" aria-label={`${label}, as a table`} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
            <tr key={index}>
              {columns.map((column) => {
                const value = column.value(row)
                return (
                  <td key={column.id} {...(typeof value === 'number' ? { 'data-number': '' } : {})}>
                    {value}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
