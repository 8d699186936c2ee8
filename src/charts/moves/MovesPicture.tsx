import { formatDayMonth } from '../../base/days.ts'
import { PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import type { MoveRow } from './moveRows.ts'
import { MoveStrip } from './MoveStrip.tsx'

const ROW = 24
const SIZE = 13.5

export function movesHeight(rows: readonly MoveRow[], spread = 1): number {
  return Math.max(1, rows.length) * ROW * spread
}

/** One shift a row: day, party, issue, its way on the scale, and both stances in words. */
export function MovesPicture({
  rows,
  looks,
  width,
  spread = 1,
  theme,
}: {
  readonly rows: readonly MoveRow[]
  readonly looks: PartyLooks
  readonly width: number
  readonly spread?: number | undefined
  readonly theme: ChartTheme
}) {
  return (
    <svg
      width={width}
      height={movesHeight(rows, spread)}
      fontFamily={CHART_FONT}
      fontSize={SIZE}
      fill={theme.ink}
    >
      {rows.length === 0 && <text y={16}>No party shown moved between the two days.</text>}
      {rows.map((row, index) => {
        const order = looks.get(row.party)?.order ?? 0
        return (
          <g key={`${row.day} ${row.party} ${row.issue}`} transform={`translate(0 ${index * ROW * spread})`}>
            <text y={16} fill={theme.ink2}>
              {formatDayMonth(row.day)} {row.day.slice(0, 4)}
            </text>
            <PartyMark order={order} theme={theme} x={96} y={11.5} />
            <text x={108} y={16}>
              {row.title}
            </text>
            <g transform="translate(320 3.5)">
              <MoveStrip row={row} order={order} width={84} theme={theme} />
            </g>
            <text x={420} y={16} fill={theme.ink2}>
              {row.fromWords}, then {row.toWords}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
