import { estimateWidth } from '../estimateWidth.ts'
import { PartyMark, StateGlyph } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { partyColour, type ChartTheme } from '../theme.ts'
import type { EventLabel } from './placeEvents.ts'
import { PointSign } from './PointSign.tsx'
import { BASELINE } from './panelGaps.ts'
import type { PanelLayout } from './panelLayout.ts'
import { panelState } from './panelWords.ts'
import { LaterDays, AsOfRule, EventStems } from './throughLines.tsx'
import type { TimelineFrame } from './timelineFrame.ts'

const TITLE_SIZE = 15
const TITLE_AT = 19
const STATE_SIZE = 12.5

/** One issue: its options as grid lines, the lines of the parties, what was said on them, and where each stands as of the day. */
export function IssuePanel({
  layout,
  frame,
  looks,
  events,
  theme,
  titled,
  ringed,
}: {
  readonly layout: PanelLayout
  readonly frame: TimelineFrame
  readonly looks: PartyLooks
  readonly events: readonly EventLabel[]
  readonly theme: ChartTheme
  /** Whether the picture writes the title itself; on the screen a link stands there. */
  readonly titled: boolean
  /** Shifts that are marked with a ring. */
  readonly ringed: readonly string[]
}) {
  const { scale } = frame
  const { height } = layout
  return (
    <g>
      <LaterDays frame={frame} height={height} theme={theme} />
      <EventStems events={events} height={height} theme={theme} />
      {layout.options.map(({ value, y }) => (
        <path key={value} d={`M${scale.left} ${y}H${scale.right}`} stroke={theme.line} />
      ))}
      <AsOfRule frame={frame} from={0} to={height} theme={theme} />
      {layout.lines.map(({ party, order, now, later }) => (
        <g key={party} fill="none" stroke={partyColour(theme, order)} strokeLinecap="square">
          <path d={later} strokeWidth={1.2} strokeOpacity={0.5} />
          <path d={now} strokeWidth={2} />
        </g>
      ))}
      <OptionLabels layout={layout} frame={frame} theme={theme} />
      {layout.gaps.map((gap) => (
        <Halo
          key={gap.id}
          x={gap.x}
          y={gap.y + BASELINE}
          fill={theme.ink3}
          halo={gap.later ? theme.band : theme.page}
        >
          {gap.text}
        </Halo>
      ))}
      {layout.points.map((point) => (
        <PointSign
          key={point.id}
          point={point}
          theme={theme}
          ringed={point.shift !== undefined && ringed.includes(point.shift)}
        />
      ))}
      <PanelHead layout={layout} frame={frame} looks={looks} theme={theme} titled={titled} />
      <Ends layout={layout} frame={frame} theme={theme} />
      <path d={`M0 ${height - 0.5}H${frame.width}`} stroke={theme.line2} />
    </g>
  )
}

function PanelHead({
  layout: { selected, state },
  frame: { asOf, width },
  looks,
  theme,
  titled,
}: {
  readonly layout: PanelLayout
  readonly frame: TimelineFrame
  readonly looks: PartyLooks
  readonly theme: ChartTheme
  readonly titled: boolean
}) {
  return (
    <g>
      {titled && (
        <text x={0} y={TITLE_AT} fontSize={TITLE_SIZE} fontWeight={600} fill={theme.ink}>
          {selected.issue.title}
        </text>
      )}
      <StateGlyph state={selected.reading.state} theme={theme} x={state.x + 6} y={state.y - 4.5} />
      <Halo x={state.x + 17} y={state.y} size={STATE_SIZE} fill={theme.ink2} halo={theme.page}>
        {panelState(selected, looks, asOf, (text) => estimateWidth(text, STATE_SIZE) <= width - state.x - 17)}
      </Halo>
    </g>
  )
}

function OptionLabels({
  layout: { options },
  frame: { scale, narrow, asOfX },
  theme,
}: {
  readonly layout: PanelLayout
  readonly frame: TimelineFrame
  readonly theme: ChartTheme
}) {
  return options.map(({ value, y, label }) => {
    if (!label) return null
    const { text, x, baseline } = label
    if (narrow)
      return (
        <Halo key={value} x={x} y={baseline} fill={theme.ink3} halo={x < asOfX ? theme.page : theme.band}>
          {text}
        </Halo>
      )
    const middle = baseline - 4
    return (
      <g key={value}>
        <text x={x} y={baseline} textAnchor="end" fontSize={12} fill={theme.ink3}>
          {text}
        </text>
        {Math.abs(middle - y) > 1.5 && (
          <path d={`M${scale.left - 8} ${middle}L${scale.left} ${y}`} stroke={theme.line2} fill="none" />
        )}
      </g>
    )
  })
}

function Ends({
  layout: { ends },
  frame: { endsAt, width, narrow },
  theme,
}: {
  readonly layout: PanelLayout
  readonly frame: TimelineFrame
  readonly theme: ChartTheme
}) {
  return ends.map(({ party, name, shortLabel, order, y, value, confidence, silence }) => (
    <g key={party} fontSize={12.5}>
      {value !== undefined && (
        <PartyMark order={order} theme={theme} confidence={confidence} x={endsAt + 5} y={y} r={4.2} />
      )}
      <text
        x={silence ? endsAt : endsAt + 16}
        y={y + 4.5}
        fontSize={silence ? 12 : 12.5}
        fill={silence ? theme.ink3 : theme.ink}
      >
        {silence ? `${shortLabel}: ${silence.toLowerCase()}` : fitting(name, shortLabel, narrow)}
      </text>
      <text x={width} y={y + 4.5} textAnchor="end" fill={theme.ink}>
        {value}
      </text>
    </g>
  ))
}

const LONGEST_NAME = 84

function fitting(name: string, shortLabel: string, narrow: boolean): string {
  return narrow || estimateWidth(name, 12.5) > LONGEST_NAME ? shortLabel : name
}

/** Words over lines: a halo of the ground keeps them readable. */
function Halo({
  x,
  y,
  fill,
  halo,
  size = 12,
  children,
}: {
  readonly x: number
  readonly y: number
  readonly fill: string
  /** The colour of what the words stand on. */
  readonly halo: string
  readonly size?: number
  readonly children: string
}) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fill={fill}
      stroke={halo}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  )
}
