/** A mark that belongs at a point of a line. */
export interface MarkWish {
  readonly id: string
  readonly at: number
  readonly r: number
}

/** Where a mark is drawn; `y` is counted downwards from the line. In a train it no longer stands at its own point. */
export interface PlacedMark {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly train: boolean
}

/** Half the distance of two that touch, in parts of their radii together; a diamond reaches further than its radius. */
const DODGE = 0.58
const TRAIN_GAP = 1.2
const TRAIN_LIFT = 4

/**
 * Marks as they are drawn on a line: one that stands free on its point, two that touch a little above and below it, three
 * or more side by side above it, in the order given, pushed inwards at the ends of the span.
 */
export function placeMarks(wishes: readonly MarkWish[], span: number): PlacedMark[] {
  return clusters(wishes).flatMap((cluster) => {
    if (cluster.length > 2) return train(cluster, span)
    const dodge = cluster.reduce((total, { r }) => total + r, 0) * DODGE
    return cluster.map(({ id, at }, index) => {
      const y = cluster.length === 1 ? 0 : index === 0 ? -dodge : dodge
      return { id, x: at, y, train: false }
    })
  })
}

/** Groups of marks that touch, each in the order given. */
function clusters(wishes: readonly MarkWish[]): MarkWish[][] {
  const groups: MarkWish[][] = []
  for (const mark of wishes.toSorted((a, b) => a.at - b.at)) {
    const group = groups.at(-1)
    if (group?.some((other) => mark.at - other.at < mark.r + other.r)) group.push(mark)
    else groups.push([mark])
  }
  return groups.map((group) => group.toSorted((a, b) => wishes.indexOf(a) - wishes.indexOf(b)))
}

/** Side by side above the line; where there are more than the span holds, they overlap evenly. */
function train(marks: readonly MarkWish[], span: number): PlacedMark[] {
  const wanted = marks.reduce((total, { r }) => total + 2 * r + TRAIN_GAP, 0)
  const squeeze = Math.min(1, span / wanted)
  const length = wanted * squeeze
  const middle = marks.reduce((total, { at }) => total + at, 0) / marks.length
  const tallest = Math.max(...marks.map(({ r }) => r))
  let left = Math.max(0, Math.min(middle - length / 2, span - length))
  return marks.map(({ id, r }) => {
    const step = (2 * r + TRAIN_GAP) * squeeze
    const x = left + step / 2
    left += step
    return { id, x, y: -tallest - TRAIN_LIFT, train: true }
  })
}
