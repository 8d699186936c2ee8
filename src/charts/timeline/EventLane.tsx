import { formatDayShort } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import { estimateWidth } from '../estimateWidth.ts'
import type { ChartTheme } from '../theme.ts'
import { laneHeight, laneRow, type LaneLayout } from './laneLayout.ts'
import type { EventLabel } from './placeEvents.ts'
import { AsOfRule, LaterDays } from './throughLines.tsx'
import type { TimelineFrame } from './timelineFrame.ts'
import type { EventRow } from './timelineRows.ts'

/** The events of the window: ticks on the floor of the lane, labels while they fit. */
export function EventLane({
  lane,
  frame,
  theme,
  lit,
  status,
  labelled = true,
}: {
  readonly lane: LaneLayout
  readonly frame: TimelineFrame
  readonly theme: ChartTheme
  /** The event under the pointer or the focus. */
  readonly lit?: string | undefined
  /** What stands in place of the count while the events are not there. */
  readonly status?: string | undefined
  /** Whether the picture writes the as-of day itself; on the screen a handle stands there. */
  readonly labelled?: boolean
}) {
  const height = laneHeight(frame)
  const floor = height - 1
  const { scale, narrow, asOf, width } = frame
  const labels = new Map(lane.labels.map((label) => [label.id, label]))
  const colour = (event: EventRow) => (event.day > asOf ? theme.ink3 : theme.ink2)
  return (
    <g>
      <LaterDays frame={frame} height={height} theme={theme} />
      {!narrow && (
        <>
          <text y={18} fontSize={13} fontWeight={600} fill={theme.ink}>
            Events
          </text>
          <text y={35} fontSize={12} fill={theme.ink3}>
            {status ?? `${countOf(lane.events.length, 'event')} in this window`}
          </text>
        </>
      )}
      {!narrow && (
        <text x={width} y={height - 8} textAnchor="end" fontSize={12} fill={theme.ink3}>
          on {formatDayShort(asOf)}
        </text>
      )}
      {lane.events.map((event) => {
        const x = scale.x(event.day)
        const label = labels.get(event.id)
        const end = event.endDay && scale.x(event.endDay)
        return (
          <g key={event.id}>
            {label && (
              <path
                d={`M${x} ${laneRow(label.lane) - 8}V${floor}`}
                stroke={theme.line2}
                strokeDasharray="1.4 3"
              />
            )}
            <path
              d={`M${x} ${floor - (label ? 8 : 6)}V${floor}`}
              stroke={event.id === lit ? theme.ink : colour(event)}
              strokeWidth={event.id === lit ? 3 : label ? 1.8 : 1}
            />
            {end && <path d={`M${x} ${floor - 2}H${end}`} stroke={colour(event)} strokeWidth={2} />}
          </g>
        )
      })}
      <AsOfRule frame={frame} from={4} to={height} theme={theme} />
      {lane.events.map((event) => {
        const label = labels.get(event.id)
        return (
          label && (
            <text
              key={event.id}
              x={label.anchor === 'start' ? label.left : label.right}
              y={laneRow(label.lane)}
              textAnchor={label.anchor}
              fontSize={12}
              fill={colour(event)}
              {...(lane.labels.some((other) => passesBehind(other, label)) && {
                stroke: event.day > asOf ? theme.band : theme.page,
                strokeWidth: 4,
              })}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {label.text}
            </text>
          )
        )
      })}
      {labelled && <AsOfLabel frame={frame} theme={theme} />}
      <path d={`M0 ${floor + 0.5}H${width}`} stroke={theme.line3} />
    </g>
  )
}

/** Whether the stem of a label runs behind another label, which then needs a halo. */
function passesBehind(stem: EventLabel, label: EventLabel): boolean {
  return stem.lane < label.lane && stem.x > label.left && stem.x < label.right
}

function AsOfLabel({ frame, theme }: { readonly frame: TimelineFrame; readonly theme: ChartTheme }) {
  if (!frame.ruled) return null
  const text = `As of ${formatDayShort(frame.asOf)}`
  const width = estimateWidth(text, 12.5) * 0.95 + 8
  const right = frame.asOfX + width <= frame.width
  const x = right ? frame.asOfX : frame.asOfX - width
  return (
    <g>
      <rect x={x} y={4} width={width} height={17} fill={theme.ink} />
      <text x={x + 5} y={16.5} fontSize={12.5} fontWeight={600} fill={theme.page}>
        {text}
      </text>
    </g>
  )
}
