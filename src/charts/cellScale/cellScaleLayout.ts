import { wrapText } from '../../export/wrapText.ts'
import { estimateWidth } from '../estimateWidth.ts'
import type { CellScaleSpec, ScaleBound, ScaleMark } from './cellScaleSpec.ts'
import { placeLabels } from './placeLabels.ts'
import { placeMarks } from './placeMarks.ts'
import { boundLabels } from './scaleWords.ts'

const OWN_R = 6.5
const OTHER_R = 4.4
const END_LINE = 15
export const LABEL_SIZE = 12.5
const VALUE_SIZE = 14
const BOLD_EXTRA = 4
const INSET = 8
const LANE = 16
const ABOVE_AXIS = 12
const LABEL_RISE = 12
const MARK_CLEARANCE = 5
const BELOW_AXIS = 26
const END_GAP = 16

/** Every coordinate of the picture, in px; `axis` is the y of the line. */
export interface CellScaleLayout {
  readonly height: number
  readonly axis: number
  readonly x: (value: number) => number
  readonly marks: readonly {
    readonly mark: ScaleMark
    readonly x: number
    readonly y: number
    readonly r: number
  }[]
  /** True values of marks that stand side by side, off their own points. */
  readonly trueValues: readonly number[]
  readonly value: { readonly text: string; readonly x: number; readonly y: number } | undefined
  readonly bounds: readonly {
    readonly bound: ScaleBound
    readonly text: string
    readonly x: number
    readonly y: number
    readonly hook: number
  }[]
  readonly ends: { readonly low: readonly string[]; readonly high: readonly string[] }
}

/** Lays the picture out for a width; its height follows from how many lanes and lines the labels need. */
export function cellScaleLayout(spec: CellScaleSpec, width: number): CellScaleLayout {
  const x = (value: number) => INSET + (value / 100) * (width - 2 * INSET)
  const radius = (mark: ScaleMark) => (mark.own ? OWN_R : OTHER_R)
  // The party in question is last, so that it lies on top and, of two that touch, below the line, clear of its number.
  const ordered = spec.marks.toSorted((a, b) => Number(a.own) - Number(b.own))
  const placed = placeMarks(
    ordered.map((mark) => ({ id: mark.look.id, at: x(mark.value), r: radius(mark) })),
    width,
  )
  const marks = ordered.flatMap((mark) => {
    const place = placed.find(({ id }) => id === mark.look.id)
    return place ? [{ mark, x: place.x, y: place.y, r: radius(mark), train: place.train }] : []
  })
  const own = marks.find(({ mark }) => mark.own)
  const texts = spec.bounds.map((bound) => fitting(boundLabels(bound), width))
  const wishes = [
    ...(own
      ? [
          {
            id: 'value',
            at: own.x,
            width: textWidth(String(own.mark.value), VALUE_SIZE) + BOLD_EXTRA,
            leader: false,
          },
        ]
      : []),
    ...spec.bounds.map((bound, index) => ({
      id: String(index),
      at: x(bound.value),
      width: textWidth(texts[index] ?? '', LABEL_SIZE),
      leader: true,
    })),
  ]
  const labels = placeLabels(wishes, width)
  const lanes = Math.max(-1, ...labels.map(({ lane }) => lane)) + 1
  const reach =
    Math.max(ABOVE_AXIS - MARK_CLEARANCE, ...marks.map(({ y, r }) => r * 1.2 - y)) + MARK_CLEARANCE
  const axis = Math.ceil(reach + Math.max(0, lanes - 1) * LANE + (lanes > 0 ? LABEL_RISE : 0))
  const placeOf = (id: string) => {
    const label = labels.find((one) => one.id === id)
    return label && { x: label.left, y: axis - reach - label.lane * LANE }
  }
  const valuePlace = placeOf('value')
  const ends = { low: endLines(spec.low, width), high: endLines(spec.high, width) }
  return {
    height: axis + BELOW_AXIS + (Math.max(ends.low.length, ends.high.length) - 1) * END_LINE + 4,
    axis,
    x,
    marks: marks.map(({ mark, x: at, y, r }) => ({ mark, x: at, y: axis + y, r })),
    trueValues: [...new Set(marks.filter(({ train }) => train).map(({ mark }) => mark.value))],
    value: own && valuePlace && { text: String(own.mark.value), ...valuePlace },
    bounds: spec.bounds.flatMap((bound, index) => {
      const place = placeOf(String(index))
      return place ? [{ bound, text: texts[index] ?? '', ...place, hook: axis - place.y - 3 }] : []
    }),
    ends,
  }
}

/** The y of a line of the end labels. */
export function endLineY(layout: CellScaleLayout, line: number): number {
  return layout.axis + BELOW_AXIS + line * END_LINE
}

function fitting(labels: readonly string[], width: number): string {
  return labels.find((label) => textWidth(label, LABEL_SIZE) <= width) ?? labels.at(-1) ?? ''
}

function endLines(text: string, width: number): string[] {
  return wrapText(text, (width - END_GAP) / 2, (line) => textWidth(line, LABEL_SIZE))
}

function textWidth(text: string, size: number): number {
  return Math.ceil(estimateWidth(text, size))
}
