import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import { groupBy } from '../../base/groupBy.ts'
import { estimateWidth } from '../estimateWidth.ts'
import type { PartyLook, PartyLooks } from '../partyLook.ts'
import type { LabelBox } from './labelBox.ts'
import { columnLabels, plotLabels, type Drawn, type OptionLabel } from './optionLabels.ts'
import { panelEnds, type PanelEnd } from './panelEnds.ts'
import { gapBox, panelGaps, type PanelGap, type PartyLine } from './panelGaps.ts'
import { panelPoints, type PanelPoint } from './panelPoints.ts'
import type { TimelineFrame } from './timelineFrame.ts'
import type { StretchRow } from './timelineRows.ts'

/** The line of one party as path data, up to the as-of day and after it. */
interface PanelLine {
  readonly party: string
  readonly order: number
  readonly now: string
  readonly later: string
}

/** Where everything of one issue's panel stands. */
export interface PanelLayout {
  readonly selected: SelectedIssue
  readonly height: number
  /** Baseline of the words that say the state of the issue, and where they begin. */
  readonly state: { readonly x: number; readonly y: number }
  readonly top: number
  readonly bottom: number
  readonly options: readonly OptionLabel[]
  readonly lines: readonly PanelLine[]
  readonly points: readonly PanelPoint[]
  readonly gaps: readonly PanelGap[]
  readonly ends: readonly PanelEnd[]
}

/** Places the value of a party, beside those of the other parties at the same value. */
export type PlaceValue = (value: number, look: PartyLook) => number

const HEAD = 36
const TITLE_AT = 19
const TITLE_LINE = 20
const TITLE_SIZE = 15
/** The estimate of widths is generous; beside a title that would look like a hole. */
const TITLE_SHARE = 0.92
const NARROW_HEAD = 66
const FOOT = 10
const PLOT = 96
const NARROW_PLOT = 280
const END_ROW = 15
/** How far a mark reaches, and half a line. */
const MARK = 6
const HALF_STROKE = 1
const STATE_FOOT = 4
const ASIDE = 2.2
const WIDEST_BUNDLE = 12

/**
 * Lays out the panel of an issue: `rows` are its stretches, `looks` the parties shown in their order; `higher` times as high
 * as usual.
 */
export function panelLayout(
  selected: SelectedIssue,
  rows: readonly StretchRow[],
  looks: PartyLooks,
  frame: TimelineFrame,
  higher = 1,
): PanelLayout {
  const titleWidth = estimateWidth(selected.issue.title, TITLE_SIZE) * TITLE_SHARE
  // On a narrow screen a long title wraps, and the state stands below it.
  const wrapped = frame.narrow ? Math.max(0, Math.ceil(titleWidth / frame.width) - 1) * TITLE_LINE : 0
  const top = (frame.narrow ? NARROW_HEAD : HEAD) + wrapped
  const plot = Math.max(frame.narrow ? NARROW_PLOT : PLOT, looks.size * END_ROW + 4) * higher
  const bottom = top + plot
  const shown = [...looks.keys()]
  const step = Math.min(ASIDE, WIDEST_BUNDLE / Math.max(1, shown.length - 1))
  const place: PlaceValue = (value, { id }) =>
    bottom - (value / 100) * plot + (shown.indexOf(id) - (shown.length - 1) / 2) * step
  const byParty = [...groupBy(rows, ({ party }) => party)].flatMap(([party, line]) => {
    const look = looks.get(party)
    return look ? [{ look, line }] : []
  })
  const points = panelPoints(byParty, place, frame)
  const gaps = panelGaps(byParty, place, frame, points, [top, bottom])
  const state = frame.narrow
    ? { x: 0, y: TITLE_AT + TITLE_LINE + 1 + wrapped }
    : { x: Math.max(frame.scale.left, titleWidth + 14), y: TITLE_AT }
  const half = ((shown.length - 1) / 2) * step
  return {
    selected,
    height: bottom + FOOT,
    state,
    top,
    bottom,
    options: frame.narrow
      ? plotLabels(
          selected,
          rows,
          [top, bottom],
          frame,
          drawn(byParty, place, frame, points, gaps, [state.y + STATE_FOOT, bottom + FOOT - 1], half),
        )
      : columnLabels(selected, rows, [top, bottom], frame),
    lines: byParty.map(({ look, line }) => panelLine(look, line, place, frame)),
    points,
    gaps,
    ends: panelEnds(selected, looks, place, top, bottom),
  }
}

/** What the labels of the options keep off, and what they may cross. */
function drawn(
  lines: readonly PartyLine[],
  place: PlaceValue,
  { scale, asOfX, ruled, width }: TimelineFrame,
  points: readonly PanelPoint[],
  gaps: readonly PanelGap[],
  [head, floor]: readonly [number, number],
  half: number,
): Drawn {
  const level: LabelBox[] = []
  const upright: LabelBox[] = ruled ? [around(asOfX, asOfX, 0, Infinity)] : []
  for (const { look, line } of lines)
    line.forEach(({ from, until, value }, index) => {
      if (from === undefined || value === undefined) return
      const [x, y] = [scale.x(from), place(value, look)]
      level.push(around(x, until === undefined ? scale.right : scale.x(until), y, y))
      const before = line[index - 1]?.value
      if (before === undefined || from <= scale.window.from) return
      const [y1, y2] = [place(before, look), y].toSorted((a, b) => a - b) as [number, number]
      upright.push(around(x, x, y1, y2))
    })
  return {
    kept: [
      { left: 0, right: width, top: 0, bottom: head },
      { left: 0, right: width, top: floor, bottom: Infinity },
      ...level,
      ...points.map(({ x, y }) => around(x, x, y, y, MARK)),
      ...gaps.map(gapBox),
    ],
    crossed: upright,
    half,
  }
}

function around(left: number, right: number, top: number, bottom: number, by = HALF_STROKE): LabelBox {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by }
}

function panelLine(
  look: PartyLook,
  line: readonly StretchRow[],
  place: PlaceValue,
  { scale, asOf, asOfX }: TimelineFrame,
): PanelLine {
  const now: string[] = []
  const later: string[] = []
  line.forEach(({ from, until, value }, index) => {
    if (from === undefined || value === undefined) return
    const [x1, x2, y] = [
      scale.x(from),
      until === undefined ? scale.right : scale.x(until),
      place(value, look),
    ]
    if (x1 < asOfX) now.push(`M${round(x1)} ${round(y)}H${round(Math.min(x2, asOfX))}`)
    if (x2 > asOfX) later.push(`M${round(Math.max(x1, asOfX))} ${round(y)}H${round(x2)}`)
    const before = line[index - 1]?.value
    if (before === undefined || before === value || from <= scale.window.from) return
    ;(from <= asOf ? now : later).push(`M${round(x1)} ${round(place(before, look))}V${round(y)}`)
  })
  return { party: look.id, order: look.order, now: now.join(''), later: later.join('') }
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
