// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- a table set as blocks loses its implicit roles in some browsers; keys are the business of useGridFocus
import { useMemo, useRef, type CSSProperties, type MouseEvent } from 'react'
import type { PositionsGroup } from '../../charts/positions/groupsOf.ts'
import type { PositionsRow } from '../../charts/positions/positionsRows.ts'
import { choose } from '../../state/viewState.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { CellTip } from './CellTip.tsx'
import { type GridRow, groupKey, HEAD_ROW } from './gridMoves.ts'
import { GroupRow } from './GroupRow.tsx'
import styles from './Matrix.module.css'
import { FEW, matrixColumns } from './matrixColumns.ts'
import { MatrixHead } from './MatrixHead.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import type { MatrixLayout } from './MatrixTools.tsx'
import { useGridFocus } from './useGridFocus.ts'
import { useHoveredCell } from './useHoveredCell.ts'
import { useSteadyFocus } from './useSteadyFocus.ts'

/** Issue, parties, one line, state, spread: by place, whether the one line is there or not. */
const ENDS = 2
/** Cells so narrow that an ellipsis would leave no words, in px: rows grow instead. */
const WRAP_BELOW = 130

/** The matrix on the screen: one tab stop, arrows inside, Enter opens a cell and the focus stays. */
export function MatrixGrid({
  groups,
  rows,
  layout,
}: {
  readonly groups: readonly PositionsGroup[]
  readonly rows: readonly PositionsRow[]
  readonly layout: MatrixLayout
}) {
  const { selection } = useDashboard()
  const { parties, open } = selection
  const { ref, width } = useWidth()
  const frame = useRef<HTMLDivElement>(null)
  const columns = useMemo(
    () => matrixColumns(width, parties.length, layout === 'roomy'),
    [width, parties.length, layout],
  )
  const blocks = layout === 'blocks'
  const count = 1 + parties.length + (columns.oneLine === undefined || blocks ? 0 : 1) + ENDS
  const gridRows = useMemo(() => rowsOfGrid(groups, blocks), [groups, blocks])
  const openAt = useMemo(
    () =>
      open && {
        row: open.issue.id,
        column: 1 + parties.findIndex(({ id }) => id === open.party.id),
      },
    [open, parties],
  )

  const hold = useSteadyFocus(open !== undefined)

  const openCell = (issue: string, column: number) => {
    const party = parties[column - 1]?.id
    if (!open) hold()
    choose({ issue, party: column === 0 || party === undefined ? undefined : party })
  }
  const closePanel = () => {
    hold()
    choose({ issue: undefined, party: undefined })
  }
  const focus = useGridFocus({
    rows: gridRows,
    columns: count,
    openAt,
    parties,
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
          data-many={parties.length > FEW ? '' : undefined}
          style={
            {
              '--columns': columns.template,
              '--parties': parties.length,
              ...(blocks ? {} : { width: columns.width }),
            } as CSSProperties
          }
          onClick={clickCell}
          {...focus.handlers}
          {...hover}
        >
          {!blocks && <MatrixHead rows={rows} columns={columns} tabColumn={focus.tabColumnOf(HEAD_ROW)} />}
          {groups.map((group) => (
            <tbody key={group.id} role="rowgroup">
              {group.title !== undefined && (
                <GroupRow
                  group={group}
                  columns={count}
                  tabStop={focus.tabColumnOf(groupKey(group.id)) !== undefined}
                />
              )}
              {!group.folded &&
                group.rows.map((row) => (
                  <MatrixRow
                    key={row.issue}
                    row={row}
                    layout={layout}
                    oneLine={columns.oneLine}
                    tabColumn={focus.tabColumnOf(row.issue)}
                    openParty={open?.issue.id === row.issue ? open.party.id : undefined}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </div>
      {hovered && !blocks && <CellTip hovered={hovered} rows={rows} frame={frame} />}
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
