/** Marks on one line, moved apart where they would touch. */
export interface Dodged {
  /** Where each mark stands, in the order in which the marks were given; `y` is 0 on the line. */
  readonly places: readonly { readonly x: number; readonly y: number }[]
  /** Marks that stand as a train, by their places in the list: what their ticks must name the true values of. */
  readonly trains: readonly (readonly number[])[]
}

interface Cluster {
  readonly members: readonly number[]
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

const RISE = 0.55

/**
 * Moves marks apart that are nearer than `size` to each other. Two step up and down at their own values; three or more
 * form a train on the line in the order of their values, `size` apart, which grows inwards at the ends of the line. A
 * train longer than the line becomes two rows. Marks that touch none stay where they are.
 */
export function dodge(values: readonly number[], width: number, size: number): Dodged {
  const order = values.map((_, index) => index).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  let clusters = order.map((index) => place([index], values, width, size))
  for (;;) {
    const at = clusters.findIndex((cluster, index) => touches(cluster, clusters[index + 1], size))
    const [first, second] = clusters.slice(at, at + 2)
    if (at === -1 || !first || !second) break
    const merged = place([...first.members, ...second.members], values, width, size)
    clusters = [...clusters.slice(0, at), merged, ...clusters.slice(at + 2)]
  }
  const places = values.map((x) => ({ x, y: 0 }))
  for (const { members, xs, ys } of clusters)
    members.forEach((member, index) => (places[member] = { x: xs[index] ?? 0, y: ys[index] ?? 0 }))
  return { places, trains: clusters.flatMap(({ members }) => (members.length > 2 ? [members] : [])) }
}

function touches(left: Cluster, right: Cluster | undefined, size: number): boolean {
  return right !== undefined && Math.min(...right.xs) - Math.max(...left.xs) < size
}

function place(members: readonly number[], values: readonly number[], width: number, size: number): Cluster {
  const own = members.map((member) => values[member] ?? 0)
  if (members.length === 1) return { members, xs: own, ys: [0] }
  const rise = size * RISE
  if (members.length === 2) {
    // The first in the given order goes up, wherever the two values lie.
    const up = (members[0] ?? 0) < (members[1] ?? 0) ? -1 : 1
    return { members, xs: own, ys: [up * rise, -up * rise] }
  }
  const last = members.length - 1
  const rows = last * size > width ? 2 : 1
  const step = Math.min(size / rows, width / last)
  const middle = own.reduce((total, x) => total + x, 0) / own.length
  const start = Math.max(0, Math.min(middle - (step * last) / 2, width - step * last))
  return {
    members,
    xs: members.map((_, index) => start + index * step),
    ys: members.map((_, index) => (rows === 1 ? 0 : index % 2 === 0 ? -rise : rise)),
  }
}
