import { hatchLines } from '../oneLine/hatchLines.ts'
import { PartyMark, RedLineHook } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { partyColour, type ChartTheme } from '../theme.ts'
import type { Layer } from './layers.ts'
import type { LineLayout } from './layoutLine.ts'
import { PlanBar } from './PlanBar.tsx'

const HATCH = { height: 7, gap: 5 } as const
const ZONE = 6
const TICK = 4
/** Tall enough to be seen behind a mark at its bound. */
const HOOK = { base: 6, height: 14, foot: 7 } as const
const FADED = 0.4
/** Where the ends of what a plan leaves open are joined. */
const OPEN_AT = -9.5

/** One issue’s line from its 0, with everything on it, back to front; the axis is at 0. */
export function SpectrumLine({
  layout,
  looks,
  theme,
  layers,
  barHeight = 22,
  active,
  boldPlan,
}: {
  readonly layout: LineLayout
  readonly looks: PartyLooks
  readonly theme: ChartTheme
  readonly layers: ReadonlySet<Layer>
  readonly barHeight?: number
  /** The party under the pointer or the focus: all that is not its own steps back. */
  readonly active?: string | undefined
  readonly boldPlan?: string | undefined
}) {
  const { span, r, marks, trains, ranges, trails, hooks, gap, zone, plans } = layout
  const orderOf = (party: string) => looks.get(party)?.order ?? 0
  const colourOf = (party: string) => partyColour(theme, orderOf(party))
  const stepBack = (...parties: readonly string[]) =>
    active === undefined || parties.includes(active) ? {} : { opacity: FADED }
  return (
    <g aria-hidden="true">
      <path d={`M0 0H${span}`} stroke={theme.line2} />
      {zone && layers.has('zone') && (
        <rect
          x={zone.x}
          y={-ZONE / 2}
          width={Math.max(1, zone.width)}
          height={ZONE}
          fill={theme.zone}
          {...stepBack()}
        />
      )}
      {gap && layers.has('gap') && (
        <path
          d={hatchLines(gap.x, -HATCH.height / 2, gap.width, HATCH.height, HATCH.gap)}
          stroke={theme.no}
          {...stepBack()}
        />
      )}
      {layers.has('redLine') &&
        hooks.map(({ x, refuses, parties }) => (
          <g key={`${refuses} ${x}`} {...stepBack(...parties)}>
            <RedLineHook x={x} refuses={refuses} theme={theme} {...HOOK} />
          </g>
        ))}
      {plans.map(({ place, x, open }) => (
        <g key={place.plan} {...stepBack()}>
          {open && (
            <path
              d={`M${open[0]} ${OPEN_AT - 2}v4M${open[0]} ${OPEN_AT}H${open[1]}M${open[1]} ${OPEN_AT - 2}v4`}
              stroke={theme.ink}
              strokeDasharray="2 2"
            />
          )}
          <PlanBar
            style={place.style}
            x={x}
            height={barHeight}
            bold={place.plan === boldPlan}
            theme={theme}
          />
        </g>
      ))}
      {layers.has('range') &&
        ranges.map(({ party, from, to, y }) => (
          <path
            key={party}
            d={`M${from} ${y - TICK / 2}v${TICK}M${from} ${y}H${to}M${to} ${y - TICK / 2}v${TICK}`}
            stroke={colourOf(party)}
            strokeWidth={1.5}
            {...stepBack(party)}
          />
        ))}
      {layers.has('trail') &&
        trails.map(({ party, from, to, y }) => (
          <g key={party} stroke={colourOf(party)} strokeWidth={1.4} {...stepBack(party)}>
            <path d={`M${from} ${y}H${to}`} />
            <circle cx={from} cy={y} r={2.6} fill={theme.page} />
          </g>
        ))}
      {trains.map((train) => (
        <path
          key={train.join(' ')}
          d={trueValues(train, r * 1.35 + 1)}
          fill="none"
          stroke={theme.ink3}
          {...stepBack()}
        />
      ))}
      {marks.map(({ party, confidence, x, y }) => (
        <g key={party} {...stepBack(party)}>
          <PartyMark order={orderOf(party)} confidence={confidence} theme={theme} r={r} x={x} y={y} halo />
        </g>
      ))}
    </g>
  )
}

/** A rule under marks that stand side by side, with a tick at each true value. */
function trueValues(xs: readonly number[], y: number): string {
  const ticks = xs.map((x) => `M${x} ${y - 1.5}v3`).join('')
  return `M${Math.min(...xs)} ${y}H${Math.max(...xs)}${ticks}`
}
