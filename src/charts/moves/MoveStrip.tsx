import { PartyMark } from '../marks.tsx'
import { partyColour, type ChartTheme } from '../theme.ts'
import type { MoveRow } from './moveRows.ts'

const EDGE = 6
const HEIGHT = 16

/** A shift on its scale: a ring at the old value, a line, the party's mark at the new one. */
export function MoveStrip({
  row,
  order,
  width,
  theme,
}: {
  readonly row: MoveRow
  readonly order: number
  readonly width: number
  readonly theme: ChartTheme
}) {
  const at = (value: number) => EDGE + (value / 100) * (width - 2 * EDGE)
  const colour = partyColour(theme, order)
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <path d={`M${EDGE} 8H${width - EDGE}`} stroke={theme.line} />
      <path d={`M${at(row.from)} 8H${at(row.to)}`} stroke={colour} strokeWidth={1.4} />
      <circle cx={at(row.from)} cy={8} r={2.6} fill={theme.page} stroke={colour} strokeWidth={1.4} />
      <PartyMark order={order} theme={theme} x={at(row.to)} y={8} r={4.2} />
    </svg>
  )
}
