import { dayNumber, type Day } from '../../base/days.ts'

const WEEK = 7

/** How much was said in each week from `first` to `last`, as parts of the busiest; days outside count nowhere. */
export function statementDensity(days: Iterable<Day>, first: Day, last: Day): number[] {
  const start = dayNumber(first)
  const weeks = Array.from({ length: Math.ceil((dayNumber(last) - start + 1) / WEEK) }, () => 0)
  for (const day of days) {
    if (day < first || day > last) continue
    const week = Math.floor((dayNumber(day) - start) / WEEK)
    weeks[week] = (weeks[week] ?? 0) + 1
  }
  const most = Math.max(1, ...weeks)
  return weeks.map((count) => count / most)
}
