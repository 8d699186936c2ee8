import { PartyMark } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import type { AgeClass } from './ageRows.ts'
import { SIZE } from './pictureText.tsx'

const HEAD = 40
const ROW = 30
const BAR = 16
const BAR_AT = 136
const COUNT = 56
const WIDEST_COLUMN = 96

export function ageHeight(classes: readonly AgeClass[], spread = 1): number {
  return HEAD + classes.length * ROW * spread
}

/** One bar for each age, and beside it how many of its positions are each party’s. */
export function AgePicture({
  classes,
  looks,
  width,
  spread = 1,
  theme,
}: {
  readonly classes: readonly AgeClass[]
  readonly looks: PartyLooks
  readonly width: number
  readonly spread?: number | undefined
  readonly theme: ChartTheme
}) {
  const column = Math.min(WIDEST_COLUMN, (width * 0.5) / Math.max(1, looks.size))
  const partiesAt = width - column * looks.size
  const span = partiesAt - BAR_AT - COUNT
  const most = Math.max(1, ...classes.map(({ count }) => count))
  return (
    <svg
      width={width}
      height={ageHeight(classes, spread)}
      fontFamily={CHART_FONT}
      fontSize={SIZE}
      fill={theme.ink}
    >
      <text x={BAR_AT} y={16} fill={theme.ink2}>
        Positions
      </text>
      {[...looks.values()].map(({ id, order, name, shortLabel }, index) => (
        <g key={id} transform={`translate(${partiesAt + column * (index + 1)} 0)`}>
          <PartyMark order={order} theme={theme} x={-6} y={column < WIDEST_COLUMN ? -2 + 8 : 6} />
          <text y={30} textAnchor="end" fontSize={12.5} fill={theme.ink2}>
            {name.length * 6.5 < column - 6 ? name : shortLabel}
          </text>
        </g>
      ))}
      {classes.map(({ label, upTo, count, rows }, index) => {
        const long = (span * count) / most
        return (
          <g key={label} transform={`translate(0 ${HEAD + index * ROW * spread})`}>
            <path d={`M0 0H${width}`} stroke={theme.line} />
            <text y={20}>{label}</text>
            {upTo === undefined ? (
              count > 0 && (
                <rect
                  x={BAR_AT + 0.5}
                  y={7.5}
                  width={Math.max(1, long - 1)}
                  height={BAR - 1}
                  fill="none"
                  stroke={theme.ink}
                />
              )
            ) : (
              <rect x={BAR_AT} y={7} width={long} height={BAR} fill={theme.line3} />
            )}
            <text x={BAR_AT + long + 8} y={20} fontWeight={600}>
              {count}
            </text>
            {[...looks.keys()].map((party, place) => (
              <text key={party} x={partiesAt + column * (place + 1)} y={20} textAnchor="end">
                {rows.filter((row) => row.party === party).length}
              </text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
