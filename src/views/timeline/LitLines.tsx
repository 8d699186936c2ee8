import type { PanelLayout } from '../../charts/timeline/panelLayout.ts'
import type { TimelineFrame } from '../../charts/timeline/timelineFrame.ts'
import type { ChartTheme } from '../../charts/theme.ts'
import { useAllLit } from '../useLit.ts'

const CASING = 5
const BELOW = 7.5

/** Under the lines of a panel: an ink edge along those of the parties that are lit, up to the as-of day, and a rule under their names. */
export function LitLines({
  layout: { lines, ends },
  frame: { endsAt, width },
  theme,
}: {
  readonly layout: PanelLayout
  readonly frame: TimelineFrame
  readonly theme: ChartTheme
}) {
  const lit = useAllLit('party')
  if (lit.length === 0) return null
  return (
    <g data-lit="" fill="none" stroke={theme.ink}>
      {lines
        .filter(({ party }) => lit.includes(party))
        .map(({ party, now }) => (
          <path key={party} data-party={party} d={now} strokeWidth={CASING} strokeLinecap="square" />
        ))}
      {ends
        .filter(({ party }) => lit.includes(party))
        .map(({ party, y }) => (
          <path key={party} d={`M${endsAt} ${y + BELOW}H${width}`} strokeWidth={1.4} />
        ))}
    </g>
  )
}
