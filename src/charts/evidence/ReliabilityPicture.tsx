import { countOf } from '../../base/words.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { reliabilityMeaning } from './evidenceWords.ts'
import { LINE, linesOf, SIZE, TextLines } from './pictureText.tsx'
import { classRows, faultRows, type ReliabilityRow } from './reliabilityRows.ts'

const BAR_AT = 330
const AFTER = 320
const PADDING = 8

export function classesHeight(rows: readonly ReliabilityRow[]): number {
  return classRows(rows).length * (LINE + PADDING)
}

/** The classes of reliability: sources as bars, and beside them the statements with no better source. */
export function ClassesPicture({
  rows,
  width,
  theme,
}: {
  readonly rows: readonly ReliabilityRow[]
  readonly width: number
  readonly theme: ChartTheme
}) {
  const classes = classRows(rows)
  const most = Math.max(1, ...classes.map(({ sources }) => sources))
  return (
    <svg width={width} height={classesHeight(rows)} fontFamily={CHART_FONT} fontSize={SIZE} fill={theme.ink}>
      {classes.map(({ reliability, sources, statements }, index) => {
        const long = ((width - BAR_AT - AFTER) * sources) / most
        return (
          <g key={reliability} transform={`translate(0 ${index * (LINE + PADDING)})`}>
            {index > 0 && <path d={`M0 0H${width}`} stroke={theme.line} />}
            <text y={LINE}>{reliabilityMeaning(reliability)}</text>
            <rect x={BAR_AT} y={6} width={long} height={14} fill={theme.line3} />
            <text x={BAR_AT + long + 8} y={LINE} fontWeight={600}>
              {countOf(sources, 'source')}
            </text>
            <text x={width} y={LINE} textAnchor="end" fill={theme.ink2}>
              {countOf(statements, 'statement')} with no better source
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Where the faults stand; a long one wraps. */
export function layoutFaults(rows: readonly ReliabilityRow[], width: number) {
  let y = 0
  const placed = faultRows(rows).map(({ fault, sources }) => {
    const lines = linesOf(fault, width - 60)
    const top = y
    y += lines.length * LINE + PADDING
    return { fault, sources, lines, y: top }
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
      {placed.map(({ fault, sources, lines, y }, index) => (
        <g key={fault} transform={`translate(0 ${y})`}>
          {index > 0 && <path d={`M0 0H${width}`} stroke={theme.line} />}
          <text x={36} y={LINE} textAnchor="end" fontWeight={600}>
            {sources}
          </text>
          <TextLines lines={lines} x={52} y={LINE} fill={theme.ink} />
        </g>
      ))}
    </svg>
  )
}
