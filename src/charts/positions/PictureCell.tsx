import { formatHex, interpolate, modeOklab, modeRgb, useMode as addMode } from 'culori/fn'
import { ContestedGlyph, RedLineHook, StaleGlyph } from '../marks.tsx'
import type { ChartTheme } from '../theme.ts'
import { type CellBox, LINE, PAD, TEXT } from './positionsLayout.ts'
import type { Stance } from './positionsRows.ts'
import { tintPlace } from './stanceTint.ts'
import { Tick } from './Tick.tsx'

addMode(modeRgb)
addMode(modeOklab)

/** The tick’s centre above the edge. */
const TICK_RISE = 2
/** How far the ends of the scale stand from the ends of the cell. */
const INSET = 5

/** One cell of the exported matrix: tint, words, signs and count, and the scale on its bottom edge. */
export function PictureCell({
  box: { cell, x, width, lines, narrow, asideBelow },
  height,
  hatch,
  shaded,
  theme,
}: {
  readonly box: Extract<CellBox, { kind: 'party' }>
  readonly height: number
  readonly hatch: string
  readonly shaded: boolean
  readonly theme: ChartTheme
}) {
  const { stance, statements, contested, stale } = cell
  const count = width - PAD
  const aside = asideBelow ? (lines.length + 1) * LINE - 1 : LINE
  const signs = count - String(statements).length * 6.4 - 8
  const fill = stance ? (shaded ? tintOf(stance.value, theme) : theme.page) : `url(#${hatch})`
  const place = stance && <PlaceOnScale stance={stance} width={width} base={height} theme={theme} />
  const ground = (
    <>
      <rect width={width} height={height} fill={fill} />
      {stance && !shaded && <path d={`M0 ${height - 0.5}H${width}`} stroke={theme.line} />}
    </>
  )
  if (narrow)
    return (
      <g transform={`translate(${x} 0)`}>
        {ground}
        {place}
      </g>
    )
  return (
    <g transform={`translate(${x} 0)`}>
      {ground}
      {!stance && (
        <rect width={PAD * 2 + longest(lines)} height={lines.length * LINE + 5} fill={theme.page} />
      )}
      {lines.map((text, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
        <text key={index} x={PAD} y={(index + 1) * LINE} fill={stance ? theme.ink : theme.ink3}>
          {text}
        </text>
      ))}
      {contested && (
        <g transform={`translate(${signs} ${aside - 4})`}>
          <ContestedGlyph colour={theme.ink2} />
        </g>
      )}
      {stale && (
        <g transform={`translate(${signs - (contested ? 13 : 0)} ${aside - 4})`}>
          <StaleGlyph colour={theme.ink2} />
        </g>
      )}
      {!stance && statements > 0 && (
        <rect x={count - 16} y={aside - LINE + 2} width={16 + PAD} height={LINE + 3} fill={theme.page} />
      )}
      {(stance ?? statements > 0) && (
        <text x={count} y={aside} textAnchor="end" fontSize={12} fill={stance ? theme.ink2 : theme.ink3}>
          {statements}
        </text>
      )}
      {place}
    </g>
  )
}

function PlaceOnScale({
  stance: { value, range, redLine, confidence },
  width,
  base,
  theme,
}: {
  readonly stance: Stance
  readonly width: number
  readonly base: number
  readonly theme: ChartTheme
}) {
  const at = (place: number) => INSET + (place / 100) * (width - 2 * INSET)
  return (
    <g>
      {range && (
        <path d={`M${at(range[0])} ${base - 0.8}H${at(range[1])}`} stroke={theme.ink} strokeOpacity={0.55} />
      )}
      {redLine.min !== undefined && (
        <RedLineHook x={at(redLine.min)} base={base - 1} height={7} foot={7} refuses="below" theme={theme} />
      )}
      {redLine.max !== undefined && (
        <RedLineHook x={at(redLine.max)} base={base - 1} height={7} foot={7} refuses="above" theme={theme} />
      )}
      <g transform={`translate(${at(value)} ${base - TICK_RISE})`}>
        <Tick confidence={confidence} theme={theme} />
      </g>
    </g>
  )
}

function tintOf(value: number, { stance }: ChartTheme): string {
  const { from, share } = tintPlace(value)
  return formatHex(interpolate([stance[from] ?? stance[0], stance[from + 1] ?? stance[4]], 'oklab')(share))
}

/** Room for a silence’s words before its hatch begins; a guess that is never too small. */
function longest(lines: readonly string[]): number {
  return Math.max(...lines.map(({ length }) => length)) * TEXT * 0.5
}
