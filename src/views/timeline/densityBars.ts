import { dayNumber, type Day } from '../../base/days.ts'
import type { DayWindow } from '../../charts/timeline/timelineRows.ts'

/** How many statements fall on each of a number of equally long stretches of the window, as parts of the largest. */
export function densityBars(days: Iterable<Day>, window: DayWindow, count: number): number[] {
  const first = dayNumber(window.from)
  const span = dayNumber(window.to) - first + 1
  const counts = Array.from({ length: count }, () => 0)
  for (const day of days) {
    if (day < window.from || day > window.to) continue
    const bin = Math.floor(((dayNumber(day) - first) / span) * count)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  const most = Math.max(1, ...counts)
  return counts.map((number) => number / most)
}
