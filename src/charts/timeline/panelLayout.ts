import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import { groupBy } from '../../base/groupBy.ts'
import { estimateWidth } from '../estimateWidth.ts'
import type { PartyLook, PartyLooks } from '../partyLook.ts'
import { panelEnds, type PanelEnd } from './panelEnds.ts'
import { panelGaps, type PanelGap } from './panelGaps.ts'
import { panelPoints, type PanelPoint } from './panelPoints.ts'
import { spread } from './spread.ts'
import type { TimelineFrame } from './timelineFrame.ts'
import type { StretchRow } from './timelineRows.ts'

/** The line of one party as path data, up to the as-of day and after it. */
interface PanelLine {
  readonly party: string
  readonly order: number
  readonly now: string
  readonly later: string
}

interface OptionLabel {
  readonly value: number
  readonly text: string
  /** Where the grid line of the option stands, and where its label does. */
  readonly y: number
  readonly labelY: number | undefined
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
const NARROW_HEAD = 62
const FOOT = 10
const PLOT = 96
const NARROW_PLOT = 280
const END_ROW = 15
const LABEL_ROW = 13
const LABEL_SIZE = 12
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
  return {
    selected,
    height: bottom + FOOT,
    state: frame.narrow
      ? { x: 0, y: TITLE_AT + TITLE_LINE + 1 + wrapped }
      : { x: Math.max(frame.scale.left, titleWidth + 14), y: TITLE_AT },
    top,
    bottom,
    options: optionLabels(selected, rows, top, bottom, frame),
    lines: byParty.map(({ look, line }) => panelLine(look, line, place, frame)),
    points,
    gaps: panelGaps(byParty, place, frame, points, [top, bottom]),
    ends: panelEnds(selected, looks, place, top, bottom),
  }
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

/** The labels of as many options as have room, the ends and those that are stood on first, moved apart where they touch. */
function optionLabels(
  { issue }: SelectedIssue,
  rows: readonly StretchRow[],
  top: number,
  bottom: number,
  frame: TimelineFrame,
): OptionLabel[] {
  const options = issue.scale.options.toSorted((a, b) => b.value - a.value)
  const taken = new Set(rows.map(({ value }) => value))
  const ends = new Set([options[0], options.at(-1)])
  const weight = (option: (typeof options)[number]) =>
    Number(ends.has(option)) * 2 + Number(taken.has(option.value))
  const room = Math.floor((bottom - top) / LABEL_ROW) + 1
  const named = new Set(options.toSorted((a, b) => weight(b) - weight(a)).slice(0, room))
  const at = (value: number) => bottom - (value / 100) * (bottom - top)
  const kept = options.filter((option) => named.has(option))
  const places = spread(kept.map(({ value }) => at(value)), LABEL_ROW, top - 1, bottom + 1) // prettier-ignore
  const most = frame.narrow ? frame.scale.right - frame.scale.left : frame.scale.left - 12
  return options.map((option) => ({
    value: option.value,
    text: shortened(option.label, most),
    y: at(option.value),
    labelY: named.has(option) ? places[kept.indexOf(option)] : undefined,
  }))
}

/** A label that is longer than its column loses its end; the table and the panel of the issue have it in full. */
function shortened(text: string, most: number): string {
  if (estimateWidth(text, LABEL_SIZE) <= most) return text
  return `${text.slice(0, Math.max(1, Math.floor(most / (LABEL_SIZE / 2)) - 1)).trimEnd()}…`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
