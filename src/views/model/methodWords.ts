import type { Metric } from '../../analysis/metrics/metric.ts'
import { formatNumber, type Outcome } from '../../analysis/metrics/working.ts'

/** `From 0 to 1; least number of parties with a value: 2.` */
export function rangeWords({ range, minimum }: Pick<Metric, 'range' | 'minimum'>): string {
  const span = range ? `From ${formatNumber(range.low)} to ${formatNumber(range.high)}` : 'A word'
  return `${span}; least number of ${minimum.of}: ${minimum.count}.`
}

/** A result as the method page lists it. */
export function outcomeWords(outcome: Outcome): string {
  if (outcome === undefined) return 'no result'
  return typeof outcome === 'number' ? formatNumber(outcome) : outcome
}

/** ` ± 0.005` where a printed number is rounded more than it is written here; nothing where it is exact enough. */
export function toleranceWords({
  expected,
  tolerance,
}: {
  readonly expected: Outcome
  readonly tolerance: number
}): string {
  if (typeof expected !== 'number' || tolerance < 1e-4) return ''
  return ` ± ${formatNumber(tolerance)}`
}
