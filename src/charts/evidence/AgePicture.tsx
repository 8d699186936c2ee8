import { wrapText } from '../../export/wrapText.ts'
import { estimateWidth } from '../estimateWidth.ts'
import { PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import type { AgeClass } from './ageRows.ts'
import { SIZE } from './pictureText.tsx'

const ROW = 30
const BAR = 16
const BAR_AT = 104
const COUNT = 44
const WIDEST_COLUMN = 96
const SHORT_LABEL = 34
const LEAST_BARS = 72
const NAME = { size: 12.5, line: 15 } as const
/** Two short lines of a name. */
const MOST_LINES = 2

interface AgeLayout {
  readonly width: number
  readonly height: number
  readonly head: number
  readonly row: number
  readonly bar: number
  /** How long the longest bar is. */
  readonly span: number
  readonly partiesAt: number
  readonly column: number
  readonly names: readonly (readonly string[])[]
}

/** Where bars and columns stand; where rows are set apart, bars grow with them. */
export function layoutAge(
  classes: readonly AgeClass[],
  looks: PartyLooks,
  width: number,
  spread = 1,
): AgeLayout {
  const each = (share: number) => share / Math.max(1, looks.size)
  const least = Math.min(SHORT_LABEL, each(width - BAR_AT - COUNT - LEAST_BARS))
  const column = Math.min(WIDEST_COLUMN, Math.max(least, each(width / 2)))
  const partiesAt = width - column * looks.size
  const names = [...looks.values()].map(({ name, shortLabel }) => {
    const lines = wrapText(name, column - 8, (part) => estimateWidth(part, NAME.size))
    return lines.length <= MOST_LINES && lines.join(' ') === name ? lines : [shortLabel]
  })
  const head = 26 + Math.max(1, ...names.map(({ length }) => length)) * NAME.line
  const row = ROW * spread
  return {
    width,
    height: head + classes.length * row,
    head,
    row,
    bar: BAR * Math.min(2, spread),
    span: partiesAt - BAR_AT - COUNT,
    partiesAt,
    column,
    names,
  }
}

/** One bar for each age, and beside it how many of its positions are each party’s. */
export function AgePicture({
  classes,
  looks,
  layout: { width, height, head, row, bar, span, partiesAt, column, names },
  theme,
}: {
  readonly classes: readonly AgeClass[]
  readonly looks: PartyLooks
  readonly layout: AgeLayout
  readonly theme: ChartTheme
}) {
  const most = Math.max(1, ...classes.map(({ count }) => count))
  const middle = row / 2
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} fontSize={SIZE} fill={theme.ink}>
      <text x={BAR_AT} y={head - 10} fill={theme.ink2}>
        Positions
      </text>
      {[...looks.values()].map(({ id, order }, index) => (
        <g key={id} transform={`translate(${partiesAt + column * (index + 1)} 0)`}>
          <PartyMark
            order={order}
            theme={theme}
            x={-6}
            y={head - 18 - (names[index]?.length ?? 1) * NAME.line}
          />
          {names[index]?.map((line, at, { length }) => (
            <text
              key={line}
              y={head - 10 - (length - 1 - at) * NAME.line}
              textAnchor="end"
              fontSize={NAME.size}
              fill={theme.ink2}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      {classes.map(({ label, upTo, count, rows }, index) => {
        const long = (span * count) / most
        return (
          <g key={label} transform={`translate(0 ${head + index * row})`}>
            <path d={`M0 0H${width}`} stroke={theme.line} />
            <text y={middle + 5}>{label}</text>
            {upTo === undefined ? (
              count > 0 && (
                <rect
                  x={BAR_AT + 0.5}
                  y={middle - bar / 2 + 0.5}
                  width={Math.max(1, long - 1)}
                  height={bar - 1}
                  fill="none"
                  stroke={theme.ink}
                />
              )
            ) : (
              <rect x={BAR_AT} y={middle - bar / 2} width={long} height={bar} fill={theme.line3} />
            )}
            <text x={BAR_AT + long + 8} y={middle + 5} fontWeight={600}>
              {count}
            </text>
            {[...looks.keys()].map((party, place) => (
              <text key={party} x={partiesAt + column * (place + 1)} y={middle + 5} textAnchor="end">
                {rows.filter((one) => one.party === party).length}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
