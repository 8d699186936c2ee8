import type { ChartTheme } from '../theme.ts'
import type { EventLabel } from './placeEvents.ts'
import type { TimelineFrame } from './timelineFrame.ts'

interface ThroughProps {
  readonly frame: TimelineFrame
  readonly theme: ChartTheme
}

/** The band behind the days after the as-of day. */
export function LaterDays({ frame, height, theme }: ThroughProps & { readonly height: number }) {
  const { asOfX, scale } = frame
  if (asOfX >= scale.right) return null
  return <rect x={asOfX} width={scale.right - asOfX} height={height} fill={theme.band} />
}

/** The as-of day as an ink rule from one height to another. */
export function AsOfRule({
  frame,
  from,
  to,
  theme,
}: ThroughProps & { readonly from: number; readonly to: number }) {
  if (!frame.ruled) return null
  return <path d={`M${frame.asOfX} ${from}V${to}`} stroke={theme.ink} strokeWidth={1.6} />
}

/** Dotted lines down from the labelled events. */
export function EventStems({
  events,
  height,
  theme,
}: {
  readonly events: readonly EventLabel[]
  readonly height: number
  readonly theme: ChartTheme
}) {
  return events.map(({ id, x }) => (
    <path key={id} d={`M${x} 0V${height}`} stroke={theme.line2} strokeDasharray="1.4 3" />
  ))
}
