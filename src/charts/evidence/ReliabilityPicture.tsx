import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { reliabilityMeaning } from './evidenceWords.ts'
import { LINE, linesOf, SIZE, TextLines } from './pictureText.tsx'
import { classRows, faultRows, type ReliabilityRow } from './reliabilityRows.ts'

const BAR_AT = 250
const COUNT = 44
const STATEMENTS = 130
const HEAD = 40
const PADDING = 8
const BAR = 14

export function classesHeight(rows: readonly ReliabilityRow[], spread = 1): number {
  return HEAD + classRows(rows).length * (LINE + PADDING) * spread
}

/** The classes of reliability: sources as bars, and beside them the statements with no better source. */
export function ClassesPicture({
  rows,
  width,
  spread = 1,
  theme,
}: {
  readonly rows: readonly ReliabilityRow[]
  readonly width: number
  readonly spread?: number | undefined
  readonly theme: ChartTheme
}) {
  const classes = classRows(rows)
  const most = Math.max(1, ...classes.map(({ sources }) => sources))
  const step = (LINE + PADDING) * spread
  const bar = BAR * Math.min(2, spread)
  return (
    <svg
      width={width}
      height={classesHeight(rows, spread)}
      fontFamily={CHART_FONT}
      fontSize={SIZE}
      fill={theme.ink}
    >
      <g fill={theme.ink2}>
        <text x={BAR_AT} y={HEAD - 10}>
          Sources
        </text>
        <text x={width} y={HEAD - 10 - LINE} textAnchor="end">
          Statements with
        </text>
        <text x={width} y={HEAD - 10} textAnchor="end">
          no better source
        </text>
      </g>
      {classes.map(({ reliability, sources, statements }, index) => {
        const long = ((width - BAR_AT - COUNT - STATEMENTS) * sources) / most
        return (
          <g key={reliability} transform={`translate(0 ${HEAD + index * step})`}>
            <path d={`M0 0H${width}`} stroke={theme.line} />
            <text y={step / 2 + 5}>{reliabilityMeaning(reliability)}</text>
            <rect x={BAR_AT} y={step / 2 - bar / 2} width={long} height={bar} fill={theme.line3} />
            <text x={BAR_AT + long + 8} y={step / 2 + 5} fontWeight={600}>
              {sources}
            </text>
            <text x={width} y={step / 2 + 5} textAnchor="end">
              {statements}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Where the faults stand; a long one wraps. */
export function layoutFaults(rows: readonly ReliabilityRow[], width: number, spread = 1) {
  const more = (LINE + PADDING) * (spread - 1)
  let y = 0
  const placed = faultRows(rows).map(({ fault, sources }) => {
    const lines = linesOf(fault, width - 60)
    const top = y
    y += lines.length * LINE + PADDING + more
    return { fault, sources, lines, y: top, down: LINE + more / 2 }
  })
  return { width, height: y, placed }
}

/** The faults noted most often, as the model words them. */
export function FaultsPicture({
  layout,
  theme,
}: {
  readonly layout: ReturnType<typeof layoutFaults>
  readonly theme: ChartTheme
}) {
  const { width, height, placed } = layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={SIZE} fill={theme.ink}>
      {placed.map(({ fault, sources, lines, y, down }, index) => (
        <g key={fault} transform={`translate(0 ${y})`}>
          {index > 0 && <path d={`M0 0H${width}`} stroke={theme.line} />}
          <text x={36} y={down} textAnchor="end" fontWeight={600}>
            {sources}
          </text>
          <TextLines lines={lines} x={52} y={down} fill={theme.ink} />
        </g>
      ))}
    </svg>
  )
}
