// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events -- a table set as a CSS grid loses its implicit roles in some browsers; keys are the business of useHeatFocus
import type { CSSProperties, ReactNode } from 'react'
import type { HeatCell, HeatRow, Weights } from '../../charts/pairsHeat/heatRows.ts'
import { heatSentence, restWords, scoreWords } from '../../charts/pairsHeat/heatWords.ts'
import { BlockCross } from '../../charts/pairsHeat/BlockCross.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { countOf } from '../../base/words.ts'
import { useDashboard } from '../context.ts'
import type { Pairs } from '../figures/pairsDrawn.ts'
import { useLights } from '../useLit.ts'
import { useWorking } from '../working/useWorking.tsx'
import { heatTint } from './heatTint.ts'
import styles from './HeatGrid.module.css'
import { KEYS_ID } from './HeatKey.tsx'
import { PairName } from './PairName.tsx'
import { askAgreement } from './pairWorking.ts'
import { placeOf, useHeatFocus } from './useHeatFocus.ts'
import type { HeatPlace } from './heatMoves.ts'
import { choosePair } from './usePairs.ts'

/** Room for the pair’s name and for the cell of all issues, and the least a cell needs, in px. */
const NAMES = 200
const CELL = 54

/** The heat table on the screen: one tab stop, arrows inside, Enter or a click looks at the cell, W shows its working. */
export function HeatGrid({
  pairs: { rows, pair, cell: looked },
  weights,
  onLook,
}: {
  readonly pairs: Pairs
  readonly weights: Weights
  readonly onLook: () => void
}) {
  const { selection } = useDashboard()
  const { ref, width } = useWidth()
  const { ask, sheet } = useWorking()
  const cellsOf = (row: HeatRow) => [row.all, ...row.groups]
  const heads = rows[0] ? cellsOf(rows[0]) : []
  const chosen: HeatPlace = {
    row: Math.max(
      0,
      rows.findIndex((row) => row === pair),
    ),
    column: Math.max(
      0,
      heads.findIndex((cell) => cell.group?.id === looked?.group?.id),
    ),
  }
  const cellAt = ({ row, column }: HeatPlace) => rows[row] && cellsOf(rows[row])[column]
  const choosePlace = (place: HeatPlace) => {
    const cell = cellAt(place)
    if (cell) choosePair(cell)
  }
  const showWorking = (place: HeatPlace, from: HTMLElement) => {
    const cell = cellAt(place)
    if (cell) ask(askAgreement(cell, selection, weights), from)
  }
  const { tabIndexOf, ...keys } = useHeatFocus(rows.length, heads.length, chosen, choosePlace, showWorking)
  const blocks = width > 0 && width < NAMES + heads.length * CELL
  return (
    <div ref={ref}>
      <table
        role="grid"
        aria-label="Agreement of each pair, over all issues and by group"
        aria-describedby={KEYS_ID}
        className={styles['grid']}
        data-layout={blocks ? 'blocks' : undefined}
        style={{ '--groups': heads.length - 1 } as CSSProperties}
        onClick={({ target }) => {
          const place = placeOf(target as Element)
          if (!place) return
          choosePlace(place)
          onLook()
        }}
        {...keys}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="visually-hidden">Pair</span>
            </th>
            {heads.map((cell) => (
              <th key={cell.group?.id ?? ''} role="columnheader" scope="col">
                {titleOf(cell)} <span>{countOf(cell.issues, 'issue')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, at) => (
            <Row key={row.parties.join(' ')} parties={row.parties} chosen={row === pair}>
              {/* The name is as large a target as any cell, for the cell of all issues. */}
              <th role="rowheader" scope="row" data-row={at} data-column={0}>
                <PairName pair={row} />
              </th>
              {cellsOf(row).map((cell, column) => (
                <Cell
                  key={cell.group?.id ?? ''}
                  cell={cell}
                  titled={blocks}
                  chosen={at === chosen.row && column === chosen.column}
                  place={{ 'data-row': at, 'data-column': column, tabIndex: tabIndexOf(at, column) }}
                />
              ))}
            </Row>
          ))}
        </tbody>
      </table>
      {sheet}
    </div>
  )
}

/** A pair's row; under the pointer or the focus it marks both parties everywhere. */
function Row({
  parties,
  chosen,
  children,
}: {
  readonly parties: readonly string[]
  readonly chosen: boolean
  readonly children: ReactNode
}) {
  const lights = useLights({ party: parties })
  return (
    <tr role="row" data-chosen={chosen ? '' : undefined} {...lights}>
      {children}
    </tr>
  )
}

function Cell({
  cell,
  titled,
  chosen,
  place,
}: {
  readonly cell: HeatCell
  /** Blocks have no heads of columns, so that each cell names its group. */
  readonly titled: boolean
  readonly chosen: boolean
  readonly place: { readonly 'data-row': number; readonly 'data-column': number; readonly tabIndex: number }
}) {
  const { theme } = useDashboard()
  const { score, blocked, shared } = cell
  return (
    <td
      role="gridcell"
      aria-label={heatSentence(cell)}
      aria-selected={chosen}
      data-none={score === undefined ? '' : undefined}
      style={score === undefined ? undefined : { backgroundColor: heatTint(score, theme) }}
      {...place}
    >
      {titled && <em>{titleOf(cell)}</em>}
      <strong>{scoreWords(cell)}</strong>
      {shared > 0 && (
        <span>
          {blocked.length > 0 && (
            <svg width={9} height={9} viewBox="-4.5 -4.5 9 9" aria-hidden="true">
              <BlockCross colour={theme.no} reach={3} />
            </svg>
          )}
          {restWords(cell)}
        </span>
      )}
    </td>
  )
}

function titleOf({ group }: HeatCell): string {
  return group?.title ?? 'All issues'
}
