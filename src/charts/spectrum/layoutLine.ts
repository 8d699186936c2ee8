import type { Confidence } from '../../model/schema.ts'
import { dodge } from '../oneLine/dodge.ts'
import { lanesOf } from './lanes.ts'
import type { PlanPlace, SpectrumRow } from './spectrumRows.ts'

/** How far two marks must stand apart, in radii. */
const APART = 2.24
/** Below the axis, then, where ranges overlap, further down and above. */
const RANGE_LANES = [8.3, 11, -8.3, -11] as const
const TRAIL_STEP = 2.4
const PLAN_STEP = 5
const SCALE = 100

/** The part of a line that belongs to a mark, in px from the mark’s own line: no two overlap. */
interface HitBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface LineMark {
  readonly party: string
  readonly confidence: Confidence
  readonly x: number
  readonly y: number
  readonly hit: HitBox
}

/** Everything on one line, in px from its 0 and its axis; marks from the lowest value to the highest. */
export interface LineLayout {
  readonly span: number
  readonly r: number
  readonly marks: readonly LineMark[]
  /** Marks side by side off their own points: the true values of each such train. */
  readonly trains: readonly (readonly number[])[]
  readonly ranges: readonly {
    readonly party: string
    readonly from: number
    readonly to: number
    readonly y: number
  }[]
  readonly trails: readonly {
    readonly party: string
    readonly from: number
    readonly to: number
    readonly y: number
  }[]
  readonly hooks: readonly {
    readonly x: number
    readonly refuses: 'above' | 'below'
    readonly parties: readonly string[]
  }[]
  /** Where no outcome clears every red line. */
  readonly gap: { readonly x: number; readonly width: number } | undefined
  /** Outcomes that no red line excludes, where they are not the whole scale. */
  readonly zone: { readonly x: number; readonly width: number } | undefined
  readonly plans: readonly {
    readonly place: PlanPlace
    readonly x: number
    readonly open: readonly [number, number] | undefined
  }[]
}

/** Lays one line out for a span and a radius of the marks; half the row’s height bounds what a mark can be hit by. */
export function layoutLine(row: SpectrumRow, span: number, r: number, half = 12): LineLayout {
  const at = (value: number) => (value / SCALE) * span
  const stances = row.cells.flatMap(({ party, stance }) => (stance ? [{ party, ...stance }] : []))
  const xs = stances.map(({ value }) => at(value))
  const { places, trains } = dodge(xs, span, r * APART)
  const placed = stances
    .map(({ party, confidence }, index) => ({ party, confidence, ...(places[index] ?? { x: 0, y: 0 }) }))
    .toSorted((a, b) => a.x - b.x || a.y - b.y)
  const { low, high } = row.zone
  const stretch = { x: at(Math.min(low, high)), width: Math.abs(at(high) - at(low)) }
  return {
    span,
    r,
    marks: placed.map((mark) => ({ ...mark, hit: hitBox(mark, placed, half) })),
    trains: trains.map((train) => train.map((index) => xs[index] ?? 0)),
    ranges: rangesOf(stances, at),
    trails: trailsOf(row, placed, at),
    hooks: hooksOf(stances, at),
    gap: low > high ? stretch : undefined,
    zone: low <= high && (low > 0 || high < SCALE) ? stretch : undefined,
    plans: plansOf(row.plans, at),
  }
}

interface Placed {
  readonly party: string
  readonly x: number
  readonly y: number
}

/** A mark off the axis has its side of it; marks beside each other share what lies between them. */
function hitBox(mark: Placed, marks: readonly Placed[], half: number): HitBox {
  const beside = marks.filter((other) => other.party !== mark.party && other.y * mark.y >= 0)
  const before = beside.filter(({ x }) => x < mark.x).map(({ x }) => (x + mark.x) / 2)
  const after = beside.filter(({ x }) => x > mark.x).map(({ x }) => (x + mark.x) / 2)
  return {
    left: Math.max(mark.x - half, ...before),
    right: Math.min(mark.x + half, ...after),
    top: mark.y > 0 ? 0 : -half,
    bottom: mark.y < 0 ? 0 : half,
  }
}

interface Stand {
  readonly party: string
  readonly range: readonly [number, number] | undefined
  readonly redLine: { readonly min?: number | undefined; readonly max?: number | undefined }
}

function rangesOf(stands: readonly Stand[], at: (value: number) => number): LineLayout['ranges'] {
  const ranges = stands.flatMap(({ party, range }) =>
    range ? [{ party, from: at(range[0]), to: at(range[1]) }] : [],
  )
  const lanes = lanesOf(ranges)
  return ranges.map((range, index) => ({
    ...range,
    y: RANGE_LANES[(lanes[index] ?? 0) % RANGE_LANES.length] ?? RANGE_LANES[0],
  }))
}

/** Each trail runs at the height of its mark; those that overlap step aside, within the mark’s reach. */
function trailsOf(
  row: SpectrumRow,
  marks: readonly Placed[],
  at: (value: number) => number,
): LineLayout['trails'] {
  const trails = row.trails.flatMap(({ party, from }) => {
    const mark = marks.find((one) => one.party === party)
    return mark ? [{ party, from: at(from), to: mark.x, y: mark.y }] : []
  })
  const lanes = lanesOf(trails)
  const middle = Math.max(0, ...lanes) / 2
  const step = Math.min(TRAIL_STEP, middle === 0 ? TRAIL_STEP : 3.6 / middle)
  return trails.map((trail, index) => ({
    ...trail,
    y: trail.y === 0 ? ((lanes[index] ?? 0) - middle) * step : trail.y,
  }))
}

/** Red lines at one bound that refuse the same side are one hook. */
function hooksOf(stands: readonly Stand[], at: (value: number) => number): LineLayout['hooks'] {
  const hooks = new Map<string, { x: number; refuses: 'above' | 'below'; parties: string[] }>()
  const add = (party: string, bound: number | undefined, refuses: 'above' | 'below') => {
    if (bound === undefined) return
    const key = `${refuses} ${bound}`
    const hook = hooks.get(key) ?? { x: at(bound), refuses, parties: [] }
    hook.parties.push(party)
    hooks.set(key, hook)
  }
  for (const { party, redLine } of stands) {
    add(party, redLine.min, 'below')
    add(party, redLine.max, 'above')
  }
  return [...hooks.values()]
}

/** Bars of plans at one value stand side by side around it. */
function plansOf(places: readonly PlanPlace[], at: (value: number) => number): LineLayout['plans'] {
  return places.map((place) => {
    const alike = places.filter(({ value }) => value === place.value)
    const aside = (alike.indexOf(place) - (alike.length - 1) / 2) * PLAN_STEP
    return {
      place,
      x: at(place.value) + aside,
      open: place.open && ([at(place.open[0]), at(place.open[1])] as const),
    }
  })
}
