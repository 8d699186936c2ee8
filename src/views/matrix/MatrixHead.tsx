// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows set as CSS grids lose their implicit roles in some browsers
import type { ReactNode } from 'react'
import { countHeldBy } from '../../analysis/cellCounts.ts'
import { formatCount } from '../../base/words.ts'
import { Mark } from '../../charts/Mark.tsx'
import { COMPARED_ORDERS, isByDistance } from '../../charts/positions/matrixRows.ts'
import { partyOrder } from '../../charts/positions/positionsRows.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import type { Selection } from '../selection.ts'
import { useLit } from '../useLit.ts'
import { HEAD_ROW } from './gridMoves.ts'
import styles from './Matrix.module.css'
import type { MatrixColumn, MatrixColumns } from './matrixColumns.ts'
import { ColumnGap } from './MatrixRow.tsx'
import { PlanColumnHead } from './PlanColumnHead.tsx'
import type { Matrix } from './useMatrix.ts'
import { drawnColumns, type ColumnRange } from './windowing.ts'

/** From this width on the ends of the one line are named beside it. */
const WIDE_LINE = 120

interface Heading {
  readonly word: string
  readonly soft?: string
  /** What a click asks for, and how the column stands in the order now; `undefined` where it does not sort. */
  readonly sort?: {
    readonly to: string | undefined
    readonly title: string
    readonly now: 'ascending' | 'descending' | undefined
  }
}

/** The column headers: a click sorts by that column, *Issue* restores the order. */
export function MatrixHead({
  matrix,
  columns,
  near,
  tabColumn,
}: {
  readonly matrix: Matrix
  readonly columns: MatrixColumns
  readonly near: ColumnRange | undefined
  readonly tabColumn: number | undefined
}) {
  const { selection, looks, theme } = useDashboard()
  const { sort } = useViewState()
  return (
    <thead role="rowgroup" className={styles['head']}>
      <tr role="row">
        {drawnColumns(columns.list, near, tabColumn).map((drawn) => {
          if (drawn.kind === 'gap') return <ColumnGap key={`gap ${drawn.index}`} span={drawn.span} />
          const { column, index } = drawn
          const place = {
            'data-row': HEAD_ROW,
            'data-column': index,
            'aria-colindex': near && index + 1,
            tabIndex: tabColumn === index ? 0 : -1,
          }
          if (column.kind === 'plan')
            return <PlanColumnHead key={`plan ${column.id}`} matrix={matrix} column={column} place={place} />
          const party = column.kind === 'party' ? selection.parties[column.index] : undefined
          const narrow = column.kind === 'party' && column.narrow
          const { word, soft, sort: by } = headingOf(column, matrix, columns, sort, selection)
          const content = (
            <>
              {party && <Mark order={looks.get(party.id)?.order ?? 0} theme={theme} />}
              <span className={narrow ? styles['unseen'] : styles['name']}>{word}</span>
              {soft !== undefined && !narrow && <span className={styles['soft']}>{soft}</span>}
            </>
          )
          return (
            <HeadCell key={party?.id ?? `${column.kind}:`} column={column} place={place} sort={by}>
              {content}
            </HeadCell>
          )
        })}
      </tr>
    </thead>
  )
}

function HeadCell({
  column,
  place,
  sort,
  children,
}: {
  readonly column: MatrixColumn
  readonly place: { readonly tabIndex: number }
  readonly sort: Heading['sort'] | undefined
  readonly children: ReactNode
}) {
  const lit = useLit({ party: column.kind === 'party' ? column.id : [] })
  return (
    <th
      role="columnheader"
      scope="col"
      data-column-kind={column.kind}
      data-narrow={column.kind === 'party' && column.narrow ? '' : undefined}
      aria-sort={sort?.now}
      {...lit}
      {...(sort ? {} : place)}
    >
      {sort ? (
        <button type="button" {...place} title={sort.title} onClick={() => choose({ sort: sort.to })}>
          {children}
        </button>
      ) : (
        children
      )}
    </th>
  )
}

/** A column’s word, and what a click on it does; a second click on a sorted column goes back to the usual order. */
function headingOf(
  column: Exclude<MatrixColumn, { kind: 'plan' }>,
  { compared }: Matrix,
  { oneLine }: MatrixColumns,
  sort: string | undefined,
  { issues, parties }: Pick<Selection, 'issues' | 'parties'>,
): Heading {
  const sorts = (by: string, title: string, now: 'ascending' | 'descending') => ({
    to: by === sort ? undefined : by,
    title,
    now: by === sort ? now : undefined,
  })
  switch (column.kind) {
    case 'issue':
      return {
        word: 'Issue',
        sort: { to: compared && COMPARED_ORDERS.issues, title: 'Issue order', now: undefined },
      }
    case 'party': {
      const partyName = parties[column.index]?.name ?? ''
      const held = `${formatCount(countHeldBy(issues, column.id))} of ${formatCount(issues.length)}`
      return {
        word: partyName,
        soft: held,
        sort: sorts(
          partyOrder(column.id),
          `Sort by the value of ${partyName}; it holds a position on ${held} issues`,
          'ascending',
        ),
      }
    }
    case 'apart':
      return {
        word: 'Apart',
        sort: {
          to: undefined,
          title: 'Sort by the distance of the two',
          now: isByDistance(compared, sort) ? 'descending' : undefined,
        },
      }
    case 'line':
      return {
        word: 'One line',
        ...(oneLine !== undefined && oneLine >= WIDE_LINE ? { soft: '0 to 100' } : {}),
      }
    case 'spread':
      return { word: 'Spread', sort: sorts('disagreement', 'Sort by disagreement', 'descending') }
    case 'state':
      return { word: 'State' }
  }
}
