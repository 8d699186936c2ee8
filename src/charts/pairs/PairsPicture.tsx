import { formatScore } from '../../base/words.ts'
import { estimateWidth } from '../estimateWidth.ts'
import { PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import type { PairRow } from './pairRows.ts'

const ROW = 28
const SIZE = 14
const LINE_AT = 256
const AFTER = 270
const NAME = 122

export function pairsHeight(rows: readonly PairRow[], spread = 1): number {
  return rows.length * ROW * spread + 8
}

/** Each pair as a line from 0 to 1, its number, what it rests on, and what the two block. */
export function PairsPicture({
  rows,
  looks,
  width,
  spread = 1,
  theme,
}: {
  readonly rows: readonly PairRow[]
  readonly looks: PartyLooks
  readonly width: number
  readonly spread?: number | undefined
  readonly theme: ChartTheme
}) {
  const step = ROW * spread
  const span = width - LINE_AT - AFTER
  return (
    <svg
      width={width}
      height={pairsHeight(rows, spread)}
      fontFamily={CHART_FONT}
      fontSize={SIZE}
      fill={theme.ink}
    >
      {rows.map((row, index) => (
        <g key={row.parties.join(' ')} transform={`translate(0 ${(index + 0.5) * step})`}>
          {row.parties.map((id, side) => (
            <g key={id} transform={`translate(${side * NAME} 0)`}>
              <PartyMark order={looks.get(id)?.order ?? 0} theme={theme} x={6} />
              <text x={18} y={5}>
                {estimateWidth(row.names[side] ?? '', SIZE) <= NAME - 20
                  ? row.names[side]
                  : (looks.get(id)?.shortLabel ?? row.names[side])}
              </text>
            </g>
          ))}
          <path d={`M${LINE_AT} 0h${span}`} stroke={theme.line2} />
          {row.agreement !== undefined && (
            <>
              <path d={`M${LINE_AT} 0h${span * row.agreement}`} stroke={theme.ink} strokeWidth={2} />
              <circle cx={LINE_AT + span * row.agreement} r={4} fill={theme.ink} />
            </>
          )}
          <text x={LINE_AT + span + 44} y={5} fontWeight={600} textAnchor="end">
            {row.agreement === undefined ? 'none' : formatScore(row.agreement)}
          </text>
          <text x={LINE_AT + span + 58} y={5} fill={theme.ink2}>
            {row.shared} of {row.issues} issues
          </text>
          <text x={width} y={5} textAnchor="end" fill={row.blocked.length > 0 ? theme.no : theme.ink2}>
            {row.blocked.length > 0 ? `${row.blocked.length} blocked` : 'none blocked'}
          </text>
        </g>
      ))}
    </svg>
  )
}
