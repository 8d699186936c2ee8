import { formatDayShort } from '../../base/days.ts'
import type { Measure } from '../figure/FigureDocument.tsx'
import { wrapText } from '../../export/wrapText.ts'
import { PartyMark } from '../marks.tsx'
import { directionWords } from '../moves/moveRows.ts'
import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { causeSource, causeWords, type ShiftRow } from './shiftRows.ts'

const TEXT_AT = 112
const SIZE = 13.5
const SMALL = 12.5
const LINE = 17
const PAD = 7
const MOST_SPREAD = 2

interface PlacedShift {
  readonly row: ShiftRow
  readonly top: number
  /** How far below the rule its texts begin. */
  readonly down: number
  readonly way: readonly string[]
  readonly words: readonly string[]
  readonly source: readonly string[]
}

export interface ShiftsLayout {
  readonly shifts: readonly PlacedShift[]
  readonly height: number
}

/** Every shift with its texts wrapped; nothing is cut off. */
export function layoutShifts(
  rows: readonly ShiftRow[],
  width: number,
  measure: Measure,
  spread = 1,
): ShiftsLayout {
  const more = 4 * LINE * (Math.min(MOST_SPREAD, spread) - 1)
  const wrapped = (text: string | undefined, size: number) =>
    text ? wrapText(text, width - TEXT_AT, (part) => measure(part, size, 400)) : []
  let height = rows.length === 0 ? 24 : 0
  const shifts = rows.map((row) => {
    const placed = {
      row,
      top: height,
      down: PAD + more / 2,
      way: wrapped(
        [`${row.fromWords}, then ${row.toWords}`, directionWords(row.direction())].filter(Boolean).join('; '),
        SIZE,
      ),
      words: wrapped(row.cause && causeWords(row.cause), SIZE),
      source: wrapped(row.cause && causeSource(row.cause), SMALL),
    }
    height += LINE * (1 + placed.way.length + placed.words.length + placed.source.length) + 2 * PAD + more
    return placed
  })
  return { shifts, height }
}

/** The shifts, newest first, each with the statement that opened the new position. */
export function ShiftsPicture({
  layout,
  looks,
  width,
  theme,
}: {
  readonly layout: ShiftsLayout
  readonly looks: PartyLooks
  readonly width: number
  readonly theme: ChartTheme
}) {
  return (
    <svg width={width} height={layout.height} fontFamily={CHART_FONT} fontSize={SIZE} fill={theme.ink}>
      {layout.shifts.length === 0 && <text y={16}>No party shown moved between the two days.</text>}
      {layout.shifts.map(({ row, top, down, way, words, source }) => (
        <g key={row.id} transform={`translate(0 ${top + down})`}>
          {top > 0 && <path d={`M0 ${-down}H${width}`} stroke={theme.line} />}
          <text y={13} fill={theme.ink2}>
            {formatDayShort(row.day)}
          </text>
          <PartyMark order={looks.get(row.party)?.order ?? 0} theme={theme} x={TEXT_AT - 12} y={8.5} />
          <text x={TEXT_AT} y={13}>
            <tspan fontWeight={600}>{row.partyName}</tspan>
            <tspan dx={8} fill={theme.ink2}>
              {row.title}
            </tspan>
          </text>
          <text x={width} y={13} textAnchor="end" fontWeight={600}>
            {row.from} to {row.to}
          </text>
          <Lines lines={way} first={1} size={SIZE} fill={theme.ink2} />
          <Lines lines={words} first={1 + way.length} size={SIZE} fill={theme.ink} />
          <Lines lines={source} first={1 + way.length + words.length} size={SMALL} fill={theme.ink3} />
        </g>
      ))}
    </svg>
  )
}

function Lines({
  lines,
  first,
  size,
  fill,
}: {
  readonly lines: readonly string[]
  readonly first: number
  readonly size: number
  readonly fill: string
}) {
  return lines.map((text, index) => (
    <text key={text} x={TEXT_AT} y={13 + (first + index) * LINE} fontSize={size} fill={fill}>
      {text}
    </text>
  ))
}
