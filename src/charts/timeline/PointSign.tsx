import { PartyMark } from '../marks.tsx'
import { partyColour, type ChartTheme } from '../theme.ts'
import type { PanelPoint } from './panelPoints.ts'

const RINGED = 10

/** A point on a line as it is drawn: a mark, a ring, or a struck ring. */
export function PointSign({
  point: { kind, x, y, order, confidence, later },
  theme,
  ringed,
}: {
  readonly point: PanelPoint
  readonly theme: ChartTheme
  readonly ringed: boolean
}) {
  const colour = partyColour(theme, order)
  return (
    <g opacity={later && !ringed ? 0.65 : 1}>
      {kind === 'begins' && (
        <PartyMark order={order} theme={theme} confidence={confidence} x={x} y={y} r={4.6} halo />
      )}
      {kind === 'restated' && (
        <circle cx={x} cy={y} r={2.2} fill={theme.page} stroke={colour} strokeWidth={1.2} />
      )}
      {kind === 'otherwise' && <StruckRing x={x} y={y} colour={colour} surface={theme.page} />}
      {ringed && <circle cx={x} cy={y} r={RINGED} fill="none" stroke={theme.ink} strokeWidth={1.6} />}
    </g>
  )
}

/** A statement that says otherwise. */
export function StruckRing({
  x = 0,
  y = 0,
  colour,
  surface,
}: {
  readonly x?: number
  readonly y?: number
  readonly colour: string
  readonly surface: string
}) {
  return (
    <g stroke={colour} strokeWidth={1.4}>
      <circle cx={x} cy={y} r={3.4} fill={surface} />
      <path d={`M${x - 4} ${y + 4}L${x + 4} ${y - 4}`} />
    </g>
  )
}
