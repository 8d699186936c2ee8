import type { IssueReading } from '../../analysis/issueReading.ts'
import type { Confidence } from '../../model/schema.ts'
import { PartyMark } from '../marks.tsx'
import type { ChartTheme } from '../theme.ts'
import { dodge } from './dodge.ts'
import { hatchLines } from './hatchLines.ts'

export interface LineMark {
  readonly party: string
  readonly order: number
  readonly value: number
  readonly confidence: Confidence
}

/** How far two marks must stand apart, in radii. */
const APART = 2.6
const BAND = 7

/**
 * All parties of an issue on one line from 0 to 100, in the order given. Hatched in pale red: where no outcome clears
 * every red line; a band: outcomes that all red lines leave, where that is not the whole scale.
 */
export function OneLine({
  marks,
  zone,
  width,
  height,
  r,
  theme,
}: {
  readonly marks: readonly LineMark[]
  readonly zone: IssueReading['zone']
  readonly width: number
  readonly height: number
  readonly r: number
  readonly theme: ChartTheme
}) {
  const pad = r * 1.3
  const span = width - 2 * pad
  const at = (value: number) => (value / 100) * span
  const xs = marks.map(({ value }) => at(value))
  const { places, trains } = dodge(xs, span, r * APART)
  return (
    <svg width={width} height={height} aria-hidden="true">
      <g transform={`translate(${pad} ${height / 2})`}>
        <ZoneBand zone={zone} at={at} theme={theme} />
        <path d={`M0 0H${span}`} stroke={theme.line3} strokeOpacity={0.7} />
        {trains.map((train) => (
          <path
            key={train.join(' ')}
            d={trueValues(
              train.map((index) => xs[index] ?? 0),
              r * 1.35 + 1,
            )}
            fill="none"
            stroke={theme.ink3}
          />
        ))}
        {marks.map(({ party, order, confidence }, index) => (
          <PartyMark
            key={party}
            order={order}
            confidence={confidence}
            theme={theme}
            r={r}
            x={places[index]?.x ?? 0}
            y={places[index]?.y ?? 0}
            halo
          />
        ))}
      </g>
    </svg>
  )
}

function ZoneBand({
  zone: { low, high },
  at,
  theme,
}: {
  readonly zone: IssueReading['zone']
  readonly at: (value: number) => number
  readonly theme: ChartTheme
}) {
  const x = at(Math.min(low, high))
  const width = Math.abs(at(high) - at(low))
  if (low > high)
    return (
      <g>
        <rect x={x} y={-BAND / 2} width={width} height={BAND} fill={theme.no} fillOpacity={0.16} />
        <path d={hatchLines(x, -BAND / 2, width, BAND, 5)} stroke={theme.no} strokeOpacity={0.75} />
      </g>
    )
  if (low === 0 && high === 100) return null
  return <rect x={x} y={-3} width={Math.max(1, width)} height={6} fill={theme.zone} />
}

/** A rule under a train, with a tick at each true value. */
function trueValues(xs: readonly number[], y: number): string {
  const ticks = xs.map((x) => `M${round(x)} ${y - 1.5}v3`).join('')
  return `M${round(Math.min(...xs))} ${y}H${round(Math.max(...xs))}${ticks}`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
