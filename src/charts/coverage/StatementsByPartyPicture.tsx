import { estimateWidth } from '../estimateWidth.ts'
import { reliabilityWord } from '../evidence/evidenceWords.ts'
import { PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { classesIn, type StatementsByPartyRow } from './statementsByPartyRows.ts'

const HEAD = 28
const ROW = 26
const NAMES = 150
const BAR = 12
const GAP = 18
const NUMBER = 40
const SIZE = 13.5

export function statementsHeight(rows: readonly StatementsByPartyRow[], spread = 1): number {
  return HEAD + rows.length * ROW * spread + 4
}

/** Bars from one zero in each column: all statements, then those of each class of their best source. */
export function StatementsByPartyPicture({
  rows,
  looks,
  width,
  spread = 1,
  theme,
}: {
  readonly rows: readonly StatementsByPartyRow[]
  readonly looks: PartyLooks
  readonly width: number
  readonly spread?: number | undefined
  readonly theme: ChartTheme
}) {
  const columns = [
    { label: 'All', count: (row: StatementsByPartyRow) => row.statements },
    ...classesIn(rows).map((reliability) => ({
      label: reliabilityWord(reliability),
      count: (row: StatementsByPartyRow) => row.byReliability.get(reliability) ?? 0,
    })),
  ]
  const row = ROW * spread
  const bar = BAR * Math.min(1.7, spread)
  const step = (width - NAMES) / columns.length
  const most = Math.max(1, ...rows.map(({ statements }) => statements))
  return (
    <svg
      width={width}
      height={statementsHeight(rows, spread)}
      fontFamily={CHART_FONT}
      fontSize={SIZE}
      fill={theme.ink}
    >
      {columns.map(({ label }, index) => (
        <text key={label} x={NAMES + index * step} y={HEAD - 10} fontWeight={600}>
          {label}
        </text>
      ))}
      <path d={`M0 ${HEAD - 2}H${width}`} stroke={theme.ink} />
      {rows.map((one, place) => (
        <g key={one.party} transform={`translate(0 ${HEAD + place * row})`}>
          {place > 0 && <path d={`M0 0H${width}`} stroke={theme.line} />}
          <PartyMark order={looks.get(one.party)?.order ?? 0} theme={theme} x={6} y={row / 2} />
          <text x={18} y={row / 2 + 4.5}>
            {estimateWidth(one.name, SIZE) <= NAMES - 24 ? one.name : looks.get(one.party)?.shortLabel}
          </text>
          {columns.map(({ label, count }, index) => {
            const long = ((step - GAP - NUMBER) * count(one)) / most
            return (
              <g key={label} transform={`translate(${NAMES + index * step} 0)`}>
                <rect y={row / 2 - bar / 2} width={long} height={bar} fill={theme.line3} />
                <path d={`M0 ${row / 2 - bar / 2 - 2}v${bar + 4}`} stroke={theme.line3} />
                <text x={long + 6} y={row / 2 + 4.5} fontWeight={600}>
                  {count(one)}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}
