import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfNumber } from '../../base/days.ts'
import { dayScale, dayTicks } from './dayScale.ts'

const year = dayScale({ from: '2025-08-15', to: '2026-07-07' }, 100, 800)

describe(dayScale, () => {
  it('gives back the day that stands at a place', () => {
    const days = fc.integer({ min: dayNumber('2025-08-15'), max: dayNumber('2026-07-07') }).map(dayOfNumber)
    fc.assert(
      fc.property(days, (day) => {
        expect(year.dayAt(year.x(day))).toBe(day)
      }),
    )
  })

  it('puts days outside the window at its ends', () => {
    expect(year.x('2020-01-01')).toBe(100)
    expect(year.x('2030-01-01')).toBe(800)
  })
})

describe(dayTicks, () => {
  it('names the year at the first tick and where it changes', () => {
    expect(dayTicks(year, 110).map(({ label }) => label)).toEqual([
      'Sep 2025',
      'Nov',
      'Jan 2026',
      'Mar',
      'May',
      'Jul',
    ])
  })

  it('keeps the labels their room apart, whatever the window', () => {
    const span = fc.integer({ min: 7, max: 20_000 })
    fc.assert(
      fc.property(span, (days) => {
        const ticks = dayTicks(
          dayScale({ from: '1990-03-05', to: dayOfNumber(dayNumber('1990-03-05') + days) }, 0, 500),
          60,
        )
        const steps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0))
        expect(Math.min(...steps, 500)).toBeGreaterThan(54)
      }),
    )
  })
})
