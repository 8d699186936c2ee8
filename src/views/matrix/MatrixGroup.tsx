// oxlint-disable jsx-a11y/no-redundant-roles -- a table set as blocks loses its implicit roles in some browsers
import { useMemo } from 'react'
import type { PositionsGroup } from '../../charts/positions/groupsOf.ts'
import type { IssueRow } from '../../charts/positions/matrixRows.ts'
import { chunksOf } from '../../ui/chunks.ts'
import type { useNearChunks } from '../../ui/useNearChunks.ts'
import { useDashboard } from '../context.ts'
import { groupKey } from './gridMoves.ts'
import { GroupRow } from './GroupRow.tsx'
import type { MatrixColumn } from './matrixColumns.ts'
import { MatrixRow, type RowProps } from './MatrixRow.tsx'
import type { MatrixLayout } from './MatrixTools.tsx'
import { chunkRows } from './windowing.ts'

/** About the height of a row, until one has been seen, in px; a block has a line a column. */
const ROW_HEIGHTS = { compact: 18, roomy: 41, blocks: 30 } as const

interface GroupProps {
  readonly group: PositionsGroup
  readonly columns: readonly MatrixColumn[]
  /** Given where the matrix is too large to be drawn whole. */
  readonly chunks: ReturnType<typeof useNearChunks> | undefined
  /** Where each row stands in the whole grid, from 1; given with `chunks`. */
  readonly rowIndexes: ReadonlyMap<string, number> | undefined
  readonly tabColumnOf: (row: string) => number | undefined
  readonly row: Pick<RowProps, 'layout' | 'near' | 'oneLine' | 'compared' | 'shaded'>
}

/** A group’s heading and its rows; of a large matrix those near the screen, and room for the others. */
export function MatrixGroup(props: GroupProps) {
  const { group, chunks, columns } = props
  const size = chunks ? chunkRows(columns.length) : Math.max(1, group.rows.length)
  const parts = useMemo(() => chunksOf(group.rows, ({ issue }) => issue, size), [group, size])
  const heading = group.title !== undefined && (
    <GroupRow
      group={group}
      columns={columns.length}
      rowIndex={props.rowIndexes?.get(groupKey(group.id))}
      tabStop={props.tabColumnOf(groupKey(group.id)) !== undefined}
    />
  )
  if (!chunks || group.folded)
    return (
      <tbody role="rowgroup">
        {heading}
        {!group.folded && <Rows {...props} rows={group.rows} />}
      </tbody>
    )
  return (
    <>
      {heading && <tbody role="rowgroup">{heading}</tbody>}
      {parts.map(({ key, items }) => {
        const drawn =
          chunks.near.has(key) || items.some(({ issue }) => props.tabColumnOf(issue) !== undefined)
        return (
          <tbody
            key={key}
            ref={chunks.observe}
            data-chunk={key}
            role="rowgroup"
            style={drawn ? undefined : { height: chunks.heights.get(key) ?? guess(items, props) }}
          >
            {drawn && <Rows {...props} rows={items} />}
          </tbody>
        )
      })}
    </>
  )
}

function Rows({
  rows,
  columns,
  rowIndexes,
  tabColumnOf,
  row: common,
}: GroupProps & { readonly rows: readonly IssueRow[] }) {
  const { open } = useDashboard()
  return rows.map((row) => (
    <MatrixRow
      key={row.issue}
      {...common}
      row={row}
      columns={columns}
      rowIndex={rowIndexes?.get(row.issue)}
      tabColumn={tabColumnOf(row.issue)}
      openParty={open?.issue.id === row.issue ? open.party.id : undefined}
    />
  ))
}

function guess(rows: readonly IssueRow[], { row, columns }: GroupProps): number {
  return rows.length * heightOf(row.layout, columns.length)
}

function heightOf(layout: MatrixLayout, columns: number): number {
  return ROW_HEIGHTS[layout] * (layout === 'blocks' ? columns : 1)
}
