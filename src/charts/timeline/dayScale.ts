import {
  addMonths,
  clampDay,
  dayNumber,
  dayOfNumber,
  formatDayMonth,
  formatDayShort,
  type Day,
} from '../../base/days.ts'
import type { DayWindow } from './timelineRows.ts'

/** Where days stand on a horizontal axis, and which day stands at a place. */
export interface DayScale {
  readonly window: DayWindow
  readonly left: number
  readonly right: number
  /** Days outside the window stand at its ends. */
  readonly x: (day: Day) => number
  readonly dayAt: (x: number) => Day
}

export function dayScale(window: DayWindow, left: number, right: number): DayScale {
  const first = dayNumber(window.from)
  const span = Math.max(1, dayNumber(window.to) - first)
  return {
    window,
    left,
    right,
    x: (day) => left + ((dayNumber(clampDay(day, window.from, window.to)) - first) / span) * (right - left),
    dayAt: (x) =>
      clampDay(
        dayOfNumber(first + Math.round(((x - left) / Math.max(1, right - left)) * span)),
        window.from,
        window.to,
      ),
  }
}

export interface Tick {
  readonly day: Day
  readonly x: number
  readonly label: string
}

const DAY_STEPS = [1, 2, 7, 14] as const
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600] as const
const DAYS_A_MONTH = 30.4

/** Ticks at even steps of days, or at the first of months, as close as labels of that width allow. */
export function dayTicks(scale: DayScale, room: number): Tick[] {
  const { from, to } = scale.window
  const first = dayNumber(from)
  const last = dayNumber(to)
  const perDay = (scale.right - scale.left) / Math.max(1, last - first)
  const step = DAY_STEPS.find((days) => days * perDay >= room)
  if (step !== undefined) {
    const count = Math.floor((last - first) / step) + 1
    return labelled(
      scale,
      Array.from({ length: count }, (_, index) => dayOfNumber(first + index * step)),
      false,
    )
  }
  const months = MONTH_STEPS.find((count) => count * DAYS_A_MONTH * perDay >= room) ?? 1200
  const days: Day[] = []
  const year = from.slice(0, 4)
  for (let day = `${year}-01-01`; day <= to && days.length < 400; day = addMonths(day, months))
    if (day >= from) days.push(day)
  return labelled(scale, days, true)
}

function labelled(scale: DayScale, days: readonly Day[], byMonth: boolean): Tick[] {
  return days.map((day, index) => {
    const before = days[index - 1]
    const newYear = before === undefined || before.slice(0, 4) !== day.slice(0, 4)
    const month = formatDayMonth(day).replace(/^\d+ /, '')
    const short = byMonth ? month : formatDayMonth(day)
    const long = byMonth ? `${month} ${day.slice(0, 4)}` : formatDayShort(day)
    return { day, x: scale.x(day), label: newYear ? long : short }
  })
}
