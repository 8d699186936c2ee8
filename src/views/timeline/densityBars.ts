import { dayNumber, type Day } from '../../base/days.ts'
import type { DayWindow } from '../../charts/timeline/timelineRows.ts'

/** How many statements fall on each of a number of equally long stretches of the window, as parts of the largest. */
export function densityBars(days: Iterable<Day>, window: DayWindow, count: number): number[] {
  const counts = Array.from({ length: count }, () => 0)
  for (const day of days) {
    const bin = barOf(day, window, count)
    if (bin !== undefined) counts[bin] = (counts[bin] ?? 0) + 1
  }
  const most = Math.max(1, ...counts)
  return counts.map((number) => number / most)
}

/** Which of the bars a day falls on; `undefined` outside the window. */
export function barOf(day: Day, window: DayWindow, count: number): number | undefined {
  if (day < window.from || day > window.to) return undefined
  const first = dayNumber(window.from)
  return Math.floor(((dayNumber(day) - first) / (dayNumber(window.to) - first + 1)) * count)
}
