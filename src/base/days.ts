/** A calendar day, `2025-12-24`. No time, no zone: a day in the talks is the day its source names. */
export type Day = string

const MS_PER_DAY = 86_400_000
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] // prettier-ignore

/** True for a real calendar day in ISO form: `2025-02-29` is not one. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whole days since 1 January 1970; the inverse of `dayOfNumber`. */
export function dayNumber(day: Day): number {
  let number = numbers.get(day)
  if (number === undefined) {
    number = Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY)
    numbers.set(day, number)
  }
  return number
}

// A model names few days, and each of them very often.
const numbers = new Map<Day, number>()

export function dayOfNumber(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Days from one day to a later one; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The same day of a later (or earlier) month; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10)
}

export function clampDay(day: Day, first: Day, last: Day): Day {
  if (day < first) return first
  return day > last ? last : day
}

/** `24 December 2025` */
export function formatDay(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(day)} ${day.slice(0, 4)}`
}

/** `24 Dec 2025` */
export function formatDayShort(day: Day): string {
  return `${formatDayMonth(day)} ${day.slice(0, 4)}`
}

/** `24 Dec` */
export function formatDayMonth(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(day).slice(0, 3)}`
}

/**
 * The day that a reader typed, as `24 Dec 2025`, `24 December 2025`, `2025-12-24` or `24.12.2025`;
 * `undefined` where that is no form we read or no real day.
 */
export function parseTypedDay(text: string): Day | undefined {
  const typed = text.trim().replaceAll(/\s+/g, ' ')
  const numeric = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed)
  const worded = /^(\d{1,2}) ([a-z]{3,9})\.? (\d{4})$/i.exec(typed)
  if (numeric) return dayFrom(numeric[3], Number(numeric[2]), numeric[1])
  if (worded) {
    const word = worded[2]?.toLowerCase() ?? ''
    return dayFrom(
      worded[3],
      MONTHS.findIndex((month) => month.toLowerCase().startsWith(word)) + 1,
      worded[1],
    )
  }
  return isDay(typed) ? typed : undefined
}

function monthName(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
}

function dayFrom(year = '', month = 0, date = ''): Day | undefined {
  const day = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
