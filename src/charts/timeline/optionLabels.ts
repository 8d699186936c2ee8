import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import { estimateWidth } from '../estimateWidth.ts'
import { overlap, textBox, type LabelBox } from './labelBox.ts'
import { spread } from './spread.ts'
import type { TimelineFrame } from './timelineFrame.ts'
import type { StretchRow } from './timelineRows.ts'

/** An option of the scale: the height of its grid line, and its label where there is room for one. */
export interface OptionLabel {
  readonly value: number
  readonly y: number
  readonly label: { readonly text: string; readonly x: number; readonly baseline: number } | undefined
}

/** What stands in the plot before its labels are placed. */
export interface Drawn {
  /** Labels keep off these: other words, marks, and the level stretches of lines, which must not look like gaps. */
  readonly kept: readonly LabelBox[]
  /** Labels may cross these where there is no other place: upright steps and the rule of the as-of day. */
  readonly crossed: readonly LabelBox[]
  /** How far lines at one value reach above and below it. */
  readonly half: number
}

type Option = SelectedIssue['issue']['scale']['options'][number]

export const LABEL_SIZE = 12
const LABEL_ROW = 13
const COLUMN_EDGE = 10
const PLOT_EDGE = 4
const OFF = 4.5
const STEP = 8
/** Above the marks of a line, too. */
const RAISED = 9.5
/** The parts of the plot's width that a label may take. */
const LENGTHS = [1, 0.7, 0.45]
/** What makes a place worse: a line behind the words, a lost end, being raised or below, each px from the left. */
const COST = { crossing: 100, cut: 120, raised: 8, below: 30, aside: 0.1 } as const

/** The labels in their column left of the plot: of as many options as have room, moved apart where they touch. */
export function columnLabels(
  { issue }: SelectedIssue,
  rows: readonly StretchRow[],
  [top, bottom]: readonly [number, number],
  { scale }: TimelineFrame,
): OptionLabel[] {
  const room = Math.floor((bottom - top) / LABEL_ROW) + 1
  const named = new Set(byWeight(issue.scale.options, rows).slice(0, room))
  const at = heightOf(top, bottom)
  const kept = issue.scale.options.filter((option) => named.has(option))
  const heights = spread(kept.map(({ value }) => at(value)), LABEL_ROW, top - 1, bottom + 1) // prettier-ignore
  return issue.scale.options.map((option) => {
    const place = named.has(option) ? heights[kept.indexOf(option)] : undefined
    return {
      value: option.value,
      y: at(option.value),
      label: place === undefined ? undefined : {
        text: shortened(option.label, scale.left - COLUMN_EDGE - 2),
        x: scale.left - COLUMN_EDGE,
        baseline: place + 4,
      },
    } // prettier-ignore
  })
}

/**
 * The labels within the plot, each right above or below its grid line and as far left as it stands free of lines, marks
 * and other words; in full where it can, else without its end. A label without such a place is left out; the table has it.
 */
export function plotLabels(
  { issue }: SelectedIssue,
  rows: readonly StretchRow[],
  [top, bottom]: readonly [number, number],
  { scale }: TimelineFrame,
  { kept, crossed, half }: Drawn,
): OptionLabel[] {
  const at = heightOf(top, bottom)
  const { options } = issue.scale
  const taken = [...kept]
  const labels = new Map<Option, OptionLabel['label']>()
  const most = scale.right - scale.left - 2 * PLOT_EDGE
  const crossings = (box: LabelBox) => COST.crossing * crossed.filter((line) => overlap(box, line)).length
  for (const option of byWeight(options, rows)) {
    const y = at(option.value)
    const others = options.filter((other) => other !== option).map((other) => at(other.value))
    // Over the grid line of another option, the words would seem to be its name.
    const free = (box: LabelBox) =>
      taken.every((other) => !overlap(box, other)) &&
      others.every((line) => line === y || line < box.top - 1 || line > box.bottom + 1)
    const texts = [...new Set(LENGTHS.map((part) => shortened(option.label, most * part)))]
    const [found] = texts
      .flatMap((text, cut) =>
        places(text, y, scale.left + PLOT_EDGE, scale.right - PLOT_EDGE, half)
          .filter(({ box }) => free(box))
          .map((place) => ({ ...place, text, cost: place.cost + cut * COST.cut + crossings(place.box) })),
      )
      .toSorted((a, b) => a.cost - b.cost)
    if (!found) continue
    labels.set(option, { text: found.text, x: found.box.left, baseline: found.baseline })
    taken.push(found.box)
  }
  return options.map((option) => ({
    value: option.value,
    y: at(option.value),
    label: labels.get(option),
  }))
}

/** Where a text may stand beside a grid line, with what is against it. */
function places(text: string, y: number, left: number, right: number, half: number) {
  const count = Math.floor((right - left - estimateWidth(text, LABEL_SIZE)) / STEP) + 1
  const xs = Array.from({ length: Math.max(0, count) }, (_, index) => left + index * STEP)
  const above = { baseline: y - half - OFF, cost: 0 }
  const below = { baseline: y + half + OFF + 8, cost: COST.below }
  const raised = { baseline: y - half - RAISED, cost: COST.raised }
  return [above, raised, below].flatMap(({ baseline, cost }) =>
    xs.map((x) => ({
      baseline,
      box: textBox(text, LABEL_SIZE, x, baseline),
      cost: cost + (x - left) * COST.aside,
    })),
  )
}

/** The ends of the scale first, then the options that a party stands on. */
function byWeight(options: readonly Option[], rows: readonly StretchRow[]): Option[] {
  const values = options.map(({ value }) => value)
  const ends = new Set([Math.min(...values), Math.max(...values)])
  const stoodOn = new Set(rows.map(({ value }) => value))
  const weight = ({ value }: Option) => Number(ends.has(value)) * 2 + Number(stoodOn.has(value))
  return options.toSorted((a, b) => weight(b) - weight(a) || b.value - a.value)
}

function heightOf(top: number, bottom: number) {
  return (value: number) => bottom - (value / 100) * (bottom - top)
}

/** A label that is longer than its room loses its end; the table and the panel of the issue have it in full. */
function shortened(text: string, most: number): string {
  if (estimateWidth(text, LABEL_SIZE) <= most) return text
  return `${text.slice(0, Math.max(1, Math.floor(most / (LABEL_SIZE / 2)) - 1)).trimEnd()}…`
}
