import type { Column } from '../../base/column.ts'
import { ShowNext } from '../../ui/ShowNext.tsx'
import { useFirst } from '../../ui/useFirst.ts'
import styles from './Figure.module.css'

/** So many cells are shown at a time: more would hold up the page. */
const MOST_CELLS = 20_000

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
  const first = useFirst(rows, Math.max(10, Math.floor(MOST_CELLS / columns.length)))
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
          {first.shown.map((row, index) => (
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
      <ShowNext shown={first.shown.length} of={rows.length} next={first.next} onShow={first.showNext} />
    </div>
  )
}
