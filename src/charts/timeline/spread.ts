/**
 * The nearest places to the wished ones that stand at least `gap` apart, in the order of the wishes, within `low` to
 * `high`; where that is too short for all of them, they stand as far apart as it lets them.
 */
export function spread(wishes: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wishes.map((_, index) => index).toSorted((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0))
  const step = wishes.length > 1 ? Math.min(gap, (high - low) / (wishes.length - 1)) : gap
  // Taking the steps off turns “at least a step apart” into “not falling”, which pooling of neighbours solves best.
  const pools: { total: number; count: number }[] = []
  order.forEach((index, rank) => {
    pools.push({ total: (wishes[index] ?? 0) - rank * step, count: 1 })
    for (;;) {
      const [first, second] = pools.slice(-2)
      if (!first || !second || first.total / first.count <= second.total / second.count) break
      pools.splice(-2, 2, { total: first.total + second.total, count: first.count + second.count })
    }
  })
  const most = high - Math.max(0, wishes.length - 1) * step
  const levels = pools.flatMap(({ total, count }) =>
    Array.from({ length: count }, () => Math.max(low, Math.min(most, total / count))),
  )
  const places = wishes.map(() => 0)
  order.forEach((index, rank) => (places[index] = (levels[rank] ?? low) + rank * step))
  return places
}
