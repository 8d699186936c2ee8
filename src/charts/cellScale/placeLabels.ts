/** A label that wants to stand above a point of a line; one with a leader is tied to its point by a stroke. */
export interface LabelWish {
  readonly id: string
  readonly at: number
  readonly width: number
  readonly leader: boolean
}

/** Where a label stands: the x of its left edge, and its lane, counted upwards from the line. */
export interface PlacedLabel {
  readonly id: string
  readonly left: number
  readonly lane: number
}

type Placed = LabelWish & PlacedLabel

const GAP = 8
const ASIDE = 5
const LANE_COST = 4
const SIDE_COST = 1
const CROSSED_COST = 60

/**
 * Places labels so that none touches another and none leaves the span, as low and as central over their points as that
 * allows; a leader runs through another label only where there is no other way. A label wider than the span starts at 0.
 */
export function placeLabels(wishes: readonly LabelWish[], span: number): PlacedLabel[] {
  const best = search(wishes, span, [], 0, { cost: Number.POSITIVE_INFINITY, placed: [] })
  return best.placed.map(({ id, left, lane }) => ({ id, left, lane }))
}

interface Best {
  readonly cost: number
  readonly placed: readonly Placed[]
}

function search(
  wishes: readonly LabelWish[],
  span: number,
  placed: readonly Placed[],
  cost: number,
  best: Best,
): Best {
  if (cost >= best.cost) return best
  const wish = wishes[placed.length]
  if (!wish) return { cost, placed }
  let found = best
  for (let lane = 0; lane < wishes.length; lane += 1) {
    for (const side of ['middle', 'start', 'end'] as const) {
      const label: Placed = { ...wish, lane, left: leftOf(wish, side, span) }
      if (placed.some((other) => touch(label, other))) continue
      const crossings = placed.filter((other) => crosses(label, other) || crosses(other, label)).length
      const extra = lane * LANE_COST + (side === 'middle' ? 0 : SIDE_COST) + crossings * CROSSED_COST
      found = search(wishes, span, [...placed, label], cost + extra, found)
    }
  }
  return found
}

function leftOf({ at, width }: LabelWish, side: 'middle' | 'start' | 'end', span: number): number {
  const wanted = { middle: at - width / 2, start: at + ASIDE, end: at - ASIDE - width }[side]
  return Math.max(0, Math.min(wanted, span - width))
}

function touch(a: Placed, b: Placed): boolean {
  return a.lane === b.lane && a.left < b.left + b.width + GAP && b.left < a.left + a.width + GAP
}

/** True where the leader of one label runs up through another that stands below it. */
function crosses(leader: Placed, label: Placed): boolean {
  return (
    leader.leader &&
    leader.lane > label.lane &&
    leader.at > label.left - ASIDE / 2 &&
    leader.at < label.left + label.width + ASIDE / 2
  )
}
