// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows set as CSS grids lose their implicit roles in some browsers
import { memo } from 'react'
import { joinWords } from '../../base/words.ts'
import { Mark, StateMark } from '../../charts/Mark.tsx'
import { OneLine } from '../../charts/oneLine/OneLine.tsx'
import { apartWords, type ComparedParties, type IssueRow } from '../../charts/positions/matrixRows.ts'
import { stateWord } from '../../charts/stateWords.ts'
import { useDashboard } from '../context.ts'
import { useLit } from '../useLit.ts'
import styles from './Matrix.module.css'
import { MatrixCell } from './MatrixCell.tsx'
import type { MatrixColumn } from './matrixColumns.ts'
import type { MatrixLayout } from './MatrixTools.tsx'
import { PlanMatrixCell } from './PlanMatrixCell.tsx'
import { drawnColumns, type ColumnRange } from './windowing.ts'

/** Marks of blocking parties that fit beside the state. */
const MARKS = 3

export interface RowProps {
  readonly row: IssueRow
  readonly layout: MatrixLayout
  readonly columns: readonly MatrixColumn[]
  /** The columns that are drawn; all where it is left out. */
  readonly near: ColumnRange | undefined
  /** Where the row stands in a grid that is not drawn whole, from 1. */
  readonly rowIndex: number | undefined
  readonly oneLine: number | undefined
  readonly compared: ComparedParties | undefined
  readonly shaded: boolean
  readonly tabColumn: number | undefined
  readonly openParty: string | undefined
}

/** One issue: its name, a cell a party and a plan, all parties on one line, the state, and the spread. */
export const MatrixRow = memo(function MatrixRow(props: RowProps) {
  const { row, columns, near, rowIndex, tabColumn, openParty } = props
  const lit = useLit({ issue: row.issue })
  return (
    <tr
      role="row"
      className={styles['row']}
      aria-rowindex={rowIndex}
      data-open={openParty === undefined ? undefined : ''}
      {...lit}
    >
      {drawnColumns(columns, near, tabColumn).map((drawn) => {
        if (drawn.kind === 'gap') return <ColumnGap key={`gap ${drawn.index}`} span={drawn.span} />
        const { column, index } = drawn
        const place = {
          'data-row': row.issue,
          'data-column': index,
          'aria-colindex': rowIndex === undefined ? undefined : index + 1,
          tabIndex: tabColumn === index ? 0 : -1,
        }
        const key = 'id' in column ? `${column.kind} ${column.id}` : column.kind
        return <ColumnCell key={key} {...props} column={column} place={place} />
      })}
    </tr>
  )
})

/** The room of columns that are not drawn. */
export function ColumnGap({ span }: { readonly span: number }) {
  return <td role="presentation" aria-hidden="true" style={{ gridColumn: `span ${span}` }} />
}

type CellProps = RowProps & { readonly column: MatrixColumn; readonly place: { readonly tabIndex: number } }

function ColumnCell({ column, place, ...props }: CellProps) {
  const { row, layout, openParty, shaded, compared, oneLine } = props
  switch (column.kind) {
    case 'issue':
      return (
        <th role="rowheader" scope="row" className={styles['issue']} {...place}>
          <span>{row.title}</span>
        </th>
      )
    case 'party': {
      const cell = row.cells[column.index]
      return (
        cell && (
          <MatrixCell
            issue={row.issue}
            cell={cell}
            layout={layout}
            narrow={column.narrow}
            shaded={shaded}
            selected={cell.party === openParty}
            place={place}
          />
        )
      )
    }
    case 'plan': {
      const cell = row.plans[column.index]
      return cell && <PlanMatrixCell cell={cell} style={column.index} layout={layout} place={place} />
    }
    case 'apart':
      return compared && <ApartCell row={row} compared={compared} place={place} />
    case 'line':
      return oneLine !== undefined && <LineCell row={row} layout={layout} oneLine={oneLine} place={place} />
    case 'state':
      return <StateCell row={row} place={place} />
    case 'spread':
      return (
        <td
          role="gridcell"
          className={styles['spread']}
          aria-label={row.spread === undefined ? 'No spread' : `Spread ${row.spread}`}
          {...place}
        >
          {row.spread ?? '–'}
        </td>
      )
  }
}

type PlacedCell = Pick<CellProps, 'row' | 'place'>

function ApartCell({ row, compared, place }: PlacedCell & { readonly compared: ComparedParties }) {
  const { theme } = useDashboard()
  return (
    <td role="gridcell" className={styles['apart']} aria-label={apartWords(row.apart, compared)} {...place}>
      {row.apart?.blocked === true && <StateMark state="blocked" theme={theme} />}
      <span className={row.apart ? styles['asks'] : undefined}>{row.apart?.distance ?? '–'}</span>
    </td>
  )
}

function LineCell({
  row,
  layout,
  oneLine,
  place,
}: PlacedCell & Pick<CellProps, 'layout'> & { readonly oneLine: number }) {
  const { looks, theme } = useDashboard()
  const marks = row.cells.flatMap(({ party, stance }) =>
    stance
      ? [{ party, order: looks.get(party)?.order ?? 0, value: stance.value, confidence: stance.confidence }]
      : [],
  )
  return (
    <td role="gridcell" className={styles['line']} aria-label={lineWords(row)} {...place}>
      <OneLine
        marks={marks}
        zone={row.zone}
        width={oneLine - 8}
        height={layout === 'roomy' ? 40 : 17}
        r={layout === 'roomy' ? 4.4 : 3.4}
        theme={theme}
      />
    </td>
  )
}

function StateCell({ row: { state, blockers }, place }: PlacedCell) {
  const { looks, theme } = useDashboard()
  const names = joinWords(blockers.map((id) => looks.get(id)?.name ?? id))
  const shown = blockers.slice(0, blockers.length > MARKS ? MARKS - 1 : MARKS)
  const by = blockers.length > 0 ? ` by red lines of ${names}` : ''
  return (
    <td role="gridcell" className={styles['state']} aria-label={`${stateWord(state)}${by}`} {...place}>
      <StateMark state={state} theme={theme} />
      <span>{stateWord(state)}</span>
      <span className={styles['blockers']}>
        {shown.map((party) => (
          <Mark key={party} order={looks.get(party)?.order ?? 0} theme={theme} size={11} />
        ))}
        {blockers.length > shown.length && `+${blockers.length - shown.length}`}
      </span>
    </td>
  )
}

function lineWords({ title, cells }: IssueRow): string {
  const values = cells.flatMap(({ partyName, stance }) => (stance ? [`${partyName} ${stance.value}`] : []))
  return values.length === 0 ? `${title}: no values` : `${title}, 0 to 100: ${values.join(', ')}`
}
