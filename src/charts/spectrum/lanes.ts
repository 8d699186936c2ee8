/** A stretch of a line. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The lane of each stretch, in the order given, so that no two in one lane overlap: 0 is the first choice. */
export function lanesOf(stretches: readonly Stretch[]): number[] {
  const lanes: Stretch[][] = []
  return stretches.map((stretch) => {
    const free = lanes.findIndex((lane) => lane.every((other) => !overlap(stretch, other)))
    const at = free === -1 ? lanes.length : free
    lanes[at] = [...(lanes[at] ?? []), stretch]
    return at
  })
}

function overlap(a: Stretch, b: Stretch): boolean {
  return Math.min(a.from, a.to) <= Math.max(b.from, b.to) && Math.min(b.from, b.to) <= Math.max(a.from, a.to)
}
