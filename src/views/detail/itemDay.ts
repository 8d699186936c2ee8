import { formatDayMonth, formatDayShort, type Day } from '../../base/days.ts'

/** A day beside an entry; its year only where it differs from that of the day shown. */
export function itemDay(day: Day, asOf: Day): string {
  return day.slice(0, 4) === asOf.slice(0, 4) ? formatDayMonth(day) : formatDayShort(day)
}
