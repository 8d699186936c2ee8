// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- a table set as blocks loses its implicit roles in some browsers; keys are the business of useGridFocus
import { useMemo, useRef, type CSSProperties, type MouseEvent } from 'react'
import { countOf } from '../../base/words.ts'
import type { PositionsGroup } from '../../charts/positions/groupsOf.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { useNearChunks } from '../../ui/useNearChunks.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { useWorking } from '../working/useWorking.tsx'
import { CellTip } from './CellTip.tsx'
import { type GridRow, groupKey, HEAD_ROW } from './gridMoves.ts'
import styles from './Matrix.module.css'
import { blockColumns, FEW, matrixColumns } from './matrixColumns.ts'
import { MatrixGroup } from './MatrixGroup.tsx'
import { MatrixHead } from './MatrixHead.tsx'
import { askMatrix } from './matrixWorking.ts'
import type { MatrixLayout } from './MatrixTools.tsx'
import { useGridFocus } from './useGridFocus.ts'
import { useHoveredCell } from './useHoveredCell.ts'
import { useNearColumns } from './useNearColumns.ts'
import type { Matrix } from './useMatrix.ts'
import { useSteadyFocus } from './useSteadyFocus.ts'
import { isWindowed } from './windowing.ts'

/** Cells so narrow that an ellipsis would leave no words, in px: rows grow instead. */
const WRAP_BELOW = 130

/** The matrix on the screen: one tab stop, arrows inside, Enter opens a cell and the focus stays. */
export function MatrixGrid({ matrix, layout }: { readonly matrix: Matrix; readonly layout: MatrixLayout }) {
  const { model, selection, open } = useDashboard()
  const { shade } = useViewState()
  const { parties } = selection
  const { groups, compared, only } = matrix
  const { ref, width } = useWidth()
  const frame = useRef<HTMLDivElement>(null)
  const shown = useMemo(
    () => ({
      parties: parties.map(({ id }) => id),
      plans: matrix.plans.drawn.map(({ id }) => id),
      compared: compared && ([compared[0].id, compared[1].id] as const),
    }),
    [parties, matrix.plans, compared],
  )
  const columns = useMemo(() => matrixColumns(width, shown, layout === 'roomy'), [width, shown, layout])
  const blocks = layout === 'blocks'
  const list = useMemo(
    () => (blocks ? blockColumns(shown, only) : columns.list),
    [blocks, shown, only, columns],
  )
  const gridRows = useMemo(() => rowsOfGrid(groups, blocks), [groups, blocks])
  const windowed = isWindowed(matrix.rows.length, list.length)
  const scrolls = columns.scrolls && !blocks
  const { near, onScroll } = useNearColumns(windowed && scrolls ? columns.widths : undefined, width)
  const chunks = useNearChunks()
  const rowIndexes = useMemo(
    () => (windowed ? new Map(gridRows.map(({ key }, index) => [key, index + 1])) : undefined),
    [windowed, gridRows],
  )
  const partyAt = (column: number) => {
    const at = list[column]
    return at?.kind === 'party' ? at.id : undefined
  }
  const openAt = useMemo(
    () =>
      open && {
        row: open.issue.id,
        // A party without a line of its own, as on a phone that looks at another one, opens from the issue.
        column: Math.max(
          0,
          list.findIndex((column) => column.kind === 'party' && column.id === open.party.id),
        ),
      },
    [open, list],
  )

  const hold = useSteadyFocus(open !== undefined)

  const openCell = (issue: string, column: number) => {
    if (!open) hold()
    choose({ issue, party: partyAt(column) ?? only })
  }
  const closePanel = () => {
    hold()
    choose({ issue: undefined, party: undefined })
  }
  const { ask, sheet } = useWorking()
  const showWorking = (issue: string, column: number, cell: HTMLElement) => {
    const row = matrix.rows.find((one) => one.issue === issue)
    const asked = row && askMatrix(list[column]?.kind, row, model, selection, compared)
    if (asked) ask(asked, cell)
  }
  const focus = useGridFocus({
    rows: gridRows,
    columns: list.length,
    openAt,
    partyAt,
    onOpen: openCell,
    onClose: closePanel,
    onWorking: showWorking,
  })
  const { hovered, forget, hover } = useHoveredCell(open !== undefined)

  const clickCell = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as Element
    // Between its cells a row is its issue: on a phone the whole block is one target.
    const cell = target.closest<HTMLElement>('[data-row]') ?? target.closest('tr')?.querySelector('th')
    const { row, column } = cell?.dataset ?? {}
    if (row === undefined || column === undefined || !selection.issues.some(({ issue }) => issue.id === row))
      return
    cell?.focus({ preventScroll: true })
    // The distance of two stands nowhere else: a click on it asks how it came about.
    if (cell && list[Number(column)]?.kind === 'apart') showWorking(row, Number(column), cell)
    else openCell(row, Number(column))
  }
  return (
    <div className={styles['frame']} ref={frame}>
      <div
        ref={ref}
        className={styles['scroller']}
        data-scrolls={scrolls ? '' : undefined}
        onScroll={(event) => {
          forget()
          onScroll(event)
        }}
      >
        <table
          role="grid"
          aria-label="Positions"
          aria-rowcount={windowed ? gridRows.length : undefined}
          aria-colcount={windowed ? list.length : undefined}
          className={styles['grid']}
          data-layout={layout}
          data-panel={open ? 'open' : undefined}
          data-tight={columns.cell < WRAP_BELOW ? '' : undefined}
          data-many={shown.parties.length + shown.plans.length > FEW ? '' : undefined}
          data-one={only === undefined ? undefined : ''}
          data-plain={shade === 'none' ? '' : undefined}
          style={
            {
              '--columns': columns.template,
              '--print-columns': columns.printTemplate,
              ...(blocks ? {} : { width: columns.width }),
            } as CSSProperties
          }
          onClick={clickCell}
          {...focus.handlers}
          {...hover}
        >
          {!blocks && (
            <MatrixHead
              matrix={matrix}
              columns={columns}
              near={near}
              tabColumn={focus.tabColumnOf(HEAD_ROW)}
            />
          )}
          {groups.map((group) => (
            <MatrixGroup
              key={group.id}
              group={group}
              columns={list}
              chunks={windowed ? chunks : undefined}
              rowIndexes={rowIndexes}
              tabColumnOf={focus.tabColumnOf}
              row={{
                layout,
                near,
                oneLine: columns.oneLine,
                compared,
                shaded: shade !== 'none',
              }}
            />
          ))}
        </table>
      </div>
      {windowed && (
        <p className={styles['printNote']}>
          Only the part of the matrix that was on the screen is printed. Saved as CSV, it holds all{' '}
          {countOf(matrix.rows.length, 'issue')}.
        </p>
      )}
      {sheet}
      {hovered && !blocks && (
        <CellTip hovered={hovered} rows={matrix.rows} columns={list} frame={frame} onDismiss={forget} />
      )}
    </div>
  )
}

function rowsOfGrid(groups: readonly PositionsGroup[], blocks: boolean): GridRow[] {
  return [
    ...(blocks ? [] : [{ key: HEAD_ROW, kind: 'head' as const }]),
    ...groups.flatMap((group) => [
      ...(group.title === undefined ? [] : [{ key: groupKey(group.id), kind: 'group' as const }]),
      ...(group.folded ? [] : group.rows.map(({ issue }) => ({ key: issue, kind: 'issue' as const }))),
    ]),
  ]
}
