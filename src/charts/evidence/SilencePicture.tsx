import { joinWords } from '../../base/words.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { LINE, linesOf, SIZE, TextLines } from './pictureText.tsx'
import type { SilenceKind } from './silenceRows.ts'

const COUNT_AT = 146
const CELLS_AT = 166
const PADDING = 8

/** The cells of one kind as text: `Russia on Timing of guarantees; Europe and Ukraine on …` */
export function cellsWords({ issues }: SilenceKind): string {
  return issues
    .map(({ title, cells }) => `${joinWords(cells.map(({ partyName }) => partyName))} on ${title}`)
    .join('; ')
}

interface SilenceLine {
  readonly kind: SilenceKind
  readonly y: number
  /** How far below the rule its words begin. */
  readonly down: number
  readonly lines: readonly string[]
}

/** Where the kinds stand; each is as high as the names of its cells. */
export function layoutSilence(kinds: readonly SilenceKind[], width: number, spread = 1) {
  const more = (LINE + PADDING) * (spread - 1)
  let y = 0
  const placed = kinds.map((kind): SilenceLine => {
    const lines = linesOf(cellsWords(kind), width - CELLS_AT)
    const top = y
    y += lines.length * LINE + PADDING + more
    return { kind, y: top, down: LINE + more / 2, lines }
  })
  return { width, height: y, placed }
}

/** The five kinds of silence, how many cells are silent in that way, and which. */
export function SilencePicture({
  layout,
  theme,
}: {
  readonly layout: ReturnType<typeof layoutSilence>
  readonly theme: ChartTheme
}) {
  const { width, height, placed } = layout
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={SIZE} fill={theme.ink}>
      {placed.map(({ kind: { kind, word, count }, y, down, lines }, index) => (
        <g key={kind} transform={`translate(0 ${y})`}>
          {index > 0 && <path d={`M0 0H${width}`} stroke={theme.line} />}
          <text y={down}>{word}</text>
          <text x={COUNT_AT} y={down} textAnchor="end" fontWeight={600}>
            {count}
          </text>
          <TextLines lines={lines} x={CELLS_AT} y={down} fill={theme.ink2} />
        </g>
      ))}
    </svg>
  )
}
