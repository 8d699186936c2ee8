import { clampDay, dayNumber, dayOfNumber, daysBetween, type Day } from '../../base/days.ts'
import type { DayWindow } from '../../charts/timeline/timelineRows.ts'
import type { ViewState } from '../../state/viewState.ts'

const MARGIN_DAYS = 21
const SHORTEST_DAYS = 7

/**
 * The stretch of days to draw: as chosen, else from three weeks before the day that shifts are counted from to three
 * weeks after the as-of day. Never outside the days covered, never shorter than a week; a choice that fits neither falls back.
 */
export function resolveWindow(
  { from, to }: Pick<ViewState, 'from' | 'to'>,
  { since, asOf }: { readonly since: Day; readonly asOf: Day },
  coverage: DayWindow,
): DayWindow {
  const usual = {
    from: within(shiftDay(since, -MARGIN_DAYS), coverage),
    to: within(shiftDay(asOf, MARGIN_DAYS), coverage),
  }
  const wanted = { from: within(from ?? usual.from, coverage), to: within(to ?? usual.to, coverage) }
  if (isWindow(wanted)) return wanted
  return isWindow(usual) ? usual : coverage
}

/** The window with one end moved, as far as the other end and the coverage let it. */
export function withEnd(window: DayWindow, end: 'from' | 'to', day: Day, coverage: DayWindow): DayWindow {
  const shortest = Math.min(SHORTEST_DAYS, daysBetween(coverage.from, coverage.to))
  return end === 'from'
    ? { ...window, from: clampDay(day, coverage.from, shiftDay(window.to, -shortest)) }
    : { ...window, to: clampDay(day, shiftDay(window.from, shortest), coverage.to) }
}

/** The window moved as a whole, as long as before. */
export function movedBy(window: DayWindow, days: number, coverage: DayWindow): DayWindow {
  const most = daysBetween(window.to, coverage.to)
  const least = daysBetween(window.from, coverage.from)
  const by = Math.max(least, Math.min(most, days))
  return { from: shiftDay(window.from, by), to: shiftDay(window.to, by) }
}

/** The window made longer until it holds a day, with a week to spare. */
export function reaching({ from, to }: DayWindow, day: Day, coverage: DayWindow): DayWindow {
  return {
    from: day < from ? within(shiftDay(day, -SHORTEST_DAYS), coverage) : from,
    to: day > to ? within(shiftDay(day, SHORTEST_DAYS), coverage) : to,
  }
}

function isWindow({ from, to }: DayWindow): boolean {
  return daysBetween(from, to) >= SHORTEST_DAYS
}

function within(day: Day, coverage: DayWindow): Day {
  return clampDay(day, coverage.from, coverage.to)
}

function shiftDay(day: Day, by: number): Day {
  return dayOfNumber(dayNumber(day) + by)
}
