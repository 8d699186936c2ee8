// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- a table set as blocks loses its implicit roles in some browsers; keys are the business of useGridFocus
import { useMemo, useRef, type CSSProperties, type MouseEvent } from 'react'
import type { PositionsGroup } from '../../charts/positions/groupsOf.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { CellTip } from './CellTip.tsx'
import { type GridRow, groupKey, HEAD_ROW } from './gridMoves.ts'
import { GroupRow } from './GroupRow.tsx'
import styles from './Matrix.module.css'
import { blockColumns, FEW, matrixColumns } from './matrixColumns.ts'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import type { MatrixLayout } from './MatrixTools.tsx'
import { useGridFocus } from './useGridFocus.ts'
import { useHoveredCell } from './useHoveredCell.ts'
import type { Matrix } from './useMatrix.ts'
import { useSteadyFocus } from './useSteadyFocus.ts'

/** Cells so narrow that an ellipsis would leave no words, in px: rows grow instead. */
const WRAP_BELOW = 130

/** The matrix on the screen: one tab stop, arrows inside, Enter opens a cell and the focus stays. */
export function MatrixGrid({ matrix, layout }: { readonly matrix: Matrix; readonly layout: MatrixLayout }) {
  const { selection, open } = useDashboard()
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
  const focus = useGridFocus({
    rows: gridRows,
    columns: list.length,
    openAt,
    partyAt,
    onOpen: openCell,
    onClose: closePanel,
  })
  const { hovered, ...hover } = useHoveredCell()

  const clickCell = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as Element
    // Between its cells a row is its issue: on a phone the whole block is one target.
    const cell = target.closest<HTMLElement>('[data-row]') ?? target.closest('tr')?.querySelector('th')
    const { row, column } = cell?.dataset ?? {}
    if (row === undefined || column === undefined || !selection.issues.some(({ issue }) => issue.id === row))
      return
    cell?.focus({ preventScroll: true })
    openCell(row, Number(column))
  }
  return (
    <div className={styles['frame']} ref={frame}>
      <div
        ref={ref}
        className={styles['scroller']}
        data-scrolls={columns.scrolls && !blocks ? '' : undefined}
        onScroll={hover.onPointerLeave}
      >
        <table
          role="grid"
          aria-label="Positions"
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
            <MatrixHead matrix={matrix} columns={columns} tabColumn={focus.tabColumnOf(HEAD_ROW)} />
          )}
          {groups.map((group) => (
            <tbody key={group.id} role="rowgroup">
              {group.title !== undefined && (
                <GroupRow
                  group={group}
                  columns={list.length}
                  tabStop={focus.tabColumnOf(groupKey(group.id)) !== undefined}
                />
              )}
              {!group.folded &&
                group.rows.map((row) => (
                  <MatrixRow
                    key={row.issue}
                    row={row}
                    layout={layout}
                    columns={list}
                    oneLine={columns.oneLine}
                    compared={compared}
                    shaded={shade !== 'none'}
                    tabColumn={focus.tabColumnOf(row.issue)}
                    openParty={open?.issue.id === row.issue ? open.party.id : undefined}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </div>
      {hovered && !blocks && <CellTip hovered={hovered} rows={matrix.rows} columns={list} frame={frame} />}
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
