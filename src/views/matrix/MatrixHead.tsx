// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows set as CSS grids lose their implicit roles in some browsers
import { Mark } from '../../charts/Mark.tsx'
import type { PositionsRow } from '../../charts/positions/positionsRows.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { HEAD_ROW } from './gridMoves.ts'
import styles from './Matrix.module.css'
import type { MatrixColumns } from './matrixColumns.ts'

/** From this width on the ends of the one line are named beside it. */
const WIDE_LINE = 120

interface Heading {
  readonly id: string
  readonly word: string
  /** What a click sorts by; `undefined` where it does not sort. */
  readonly sort?: string
  readonly party?: string
  readonly soft?: string
}

/** The column headers: a click sorts by that column, *Issue* restores the order. */
export function MatrixHead({
  rows,
  columns,
  tabColumn,
}: {
  readonly rows: readonly PositionsRow[]
  readonly columns: MatrixColumns
  readonly tabColumn: number | undefined
}) {
  const { selection, looks, theme } = useDashboard()
  const { sort = '' } = useViewState()
  const stated = (index: number) => rows.filter(({ cells }) => cells[index]?.stance).length
  const headings: Heading[] = [
    { id: 'issue', word: 'Issue', sort: '' },
    ...selection.parties.map(({ id, name }, index) => ({
      id,
      word: name,
      sort: id,
      party: id,
      soft: `${stated(index)} of ${rows.length}`,
    })),
    ...(columns.oneLine === undefined
      ? []
      : [{ id: 'line', word: 'One line', ...(columns.oneLine < WIDE_LINE ? {} : { soft: '0 to 100' }) }]),
    { id: 'state', word: 'State' },
    { id: 'spread', word: 'Spread', sort: 'disagreement' },
  ]
  return (
    <thead role="rowgroup" className={styles['head']}>
      <tr role="row">
        {headings.map(({ id, word, soft, sort: by, party }, column) => {
          const place = {
            'data-row': HEAD_ROW,
            'data-column': column,
            tabIndex: tabColumn === column ? 0 : -1,
          }
          const content = (
            <>
              {party !== undefined && <Mark order={looks.get(party)?.order ?? 0} theme={theme} />}
              <span className={styles['name']}>{word}</span>
              {soft !== undefined && <span className={styles['soft']}>{soft}</span>}
            </>
          )
          return (
            <th
              key={id}
              role="columnheader"
              scope="col"
              data-column-kind={party === undefined ? id : 'party'}
              {...(by === undefined ? place : {})}
              aria-sort={sortOf(by, sort)}
            >
              {by === undefined ? (
                content
              ) : (
                <button
                  type="button"
                  {...place}
                  title={titleOf(by, word)}
                  onClick={() => choose({ sort: by === '' || by === sort ? undefined : by })}
                >
                  {content}
                </button>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function sortOf(by: string | undefined, sort: string): 'ascending' | 'descending' | undefined {
  if (by === undefined || by === '' || by !== sort) return undefined
  return by === 'disagreement' ? 'descending' : 'ascending'
}

function titleOf(by: string, word: string): string {
  if (by === '') return 'Issue order'
  return by === 'disagreement' ? 'Sort by disagreement' : `Sort by the value of ${word}`
}
