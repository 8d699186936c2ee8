import type { ChartTheme } from '../theme.ts'
import { dayTicks } from './dayScale.ts'
import { AsOfRule } from './throughLines.tsx'
import type { TimelineFrame } from './timelineFrame.ts'

export const AXIS_HEIGHT = 24
const LABEL_ROOM = 72

/** The days of the window below the panels. */
export function TimeAxis({ frame, theme }: { readonly frame: TimelineFrame; readonly theme: ChartTheme }) {
  const { scale } = frame
  return (
    <g>
      <path d={`M${scale.left} .5H${scale.right}`} stroke={theme.line3} />
      {dayTicks(scale, LABEL_ROOM).map(({ day, x, label }) => (
        <g key={day}>
          <path d={`M${x} 0V5`} stroke={theme.line3} />
          <text x={x} y={18} fontSize={12} fill={theme.ink2} textAnchor={x < 30 ? 'start' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
      <AsOfRule frame={frame} from={0} to={5} theme={theme} />
    </g>
  )
}
