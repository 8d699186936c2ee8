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

const DODGE = 4.2
const TRAIN_GAP = 1.2
const TRAIN_LIFT = 4

/**
 * Marks as they are drawn on a line: one that stands free on its point, two that touch a little above and below it, three
 * or more side by side above it, in the order given, pushed inwards at the ends of the span.
 */
export function placeMarks(wishes: readonly MarkWish[], span: number): PlacedMark[] {
  return clusters(wishes).flatMap((cluster) => {
    if (cluster.length > 2) return train(cluster, span)
    return cluster.map(({ id, at }, index) => {
      const y = cluster.length === 1 ? 0 : index === 0 ? -DODGE : DODGE
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

function train(marks: readonly MarkWish[], span: number): PlacedMark[] {
  const lengths = marks.map(({ r }) => 2 * r + TRAIN_GAP)
  const length = lengths.reduce((total, one) => total + one, 0)
  const middle = marks.reduce((total, { at }) => total + at, 0) / marks.length
  let left = Math.max(0, Math.min(middle - length / 2, span - length))
  const tallest = Math.max(...marks.map(({ r }) => r))
  return marks.map(({ id, r }) => {
    const x = left + r + TRAIN_GAP / 2
    left += 2 * r + TRAIN_GAP
    return { id, x, y: -tallest - TRAIN_LIFT, train: true }
  })
}
