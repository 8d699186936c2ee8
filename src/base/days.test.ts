import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someDay } from '../testing/arbitraries.ts'
import {
  addMonths,
  clampDay,
  dayNumber,
  dayOfNumber,
  daysBetween,
  formatDay,
  formatDayMonth,
  formatDayShort,
  isDay,
  parseTypedDay,
} from './days.ts'

describe(isDay, () => {
  it.each(['2025-12-24', '2024-02-29', '2000-02-29', '1970-01-01'])('knows %s as a day', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each(['2025-02-29', '2025-02-30', '1900-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-01-00'])(
    'knows that there is no %s',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  it.each(['', '2025-1-1', '20251224', '2025-12-24T00:00', ' 2025-12-24', '2025-12-24\n', '+02025-12-24'])(
    'takes no other form than year-month-day: %j',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isDay(text)).toBeTypeOf('boolean')
      }),
    )
  })
})

describe(dayNumber, () => {
  it('counts from 1 January 1970', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2025-01-01')]).toEqual([
      0, -1, 20_089,
    ])
  })

  it('is undone by dayOfNumber, for every day', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(dayOfNumber(dayNumber(day))).toBe(day)
      }),
    )
  })

  it('gives every day a whole number and a later day a larger one', () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        expect(Number.isInteger(dayNumber(a))).toBe(true)
        expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(Math.sign(a.localeCompare(b)))
      }),
    )
  })
})

describe(daysBetween, () => {
  it('counts days forward, and backward as negative', () => {
    expect(daysBetween('2025-02-27', '2025-03-01')).toBe(2)
    expect(daysBetween('2024-02-27', '2024-03-01')).toBe(3)
    expect(daysBetween('2025-03-01', '2025-02-27')).toBe(-2)
  })

  it('is not moved by the hour that summer time takes or gives', () => {
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2)
    expect(daysBetween('2025-10-25', '2025-10-27')).toBe(2)
  })
})

describe(addMonths, () => {
  it.each([
    ['2025-11-25', 1, '2025-12-25'],
    ['2025-11-25', 2, '2026-01-25'],
    ['2026-01-25', -3, '2025-10-25'],
    ['2025-11-25', -23, '2023-12-25'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2025-05-31', -1, '2025-04-30'],
    ['2025-05-31', 0, '2025-05-31'],
  ])('goes from %s by %i months to %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  it('keeps the date of the month, or the last one where the month is shorter', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -1200, max: 1200 }), (day, months) => {
        const moved = addMonths(day, months)
        expect(isDay(moved)).toBe(true)
        expect(monthOf(moved) - monthOf(day)).toBe(months)
        const nextDay = dayOfNumber(dayNumber(moved) + 1)
        expect(
          moved.slice(8) === day.slice(8) || (moved.slice(8) < day.slice(8) && nextDay.endsWith('-01')),
        ).toBe(true)
      }),
    )
  })
})

describe(clampDay, () => {
  it('gives a day within the bounds, the day itself where it lies there', () => {
    fc.assert(
      fc.property(someDay, someDay, someDay, (day, a, b) => {
        const [first = a, last = b] = [a, b].toSorted()
        const clamped = clampDay(day, first, last)
        expect(clamped >= first && clamped <= last).toBe(true)
        expect(clamped === day).toBe(day >= first && day <= last)
      }),
    )
  })
})

describe(formatDay, () => {
  it('writes a day out, shortened, and without its year', () => {
    expect(formatDay('2025-12-04')).toBe('4 December 2025')
    expect(formatDayShort('2025-12-04')).toBe('4 Dec 2025')
    expect(formatDayMonth('2025-12-04')).toBe('4 Dec')
  })
})

describe(parseTypedDay, () => {
  it('reads back every day in each of its four forms', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const [year, month, date] = day.split('-').map(Number)
        expect(parseTypedDay(formatDayShort(day))).toBe(day)
        expect(parseTypedDay(formatDay(day))).toBe(day)
        expect(parseTypedDay(day)).toBe(day)
        expect(parseTypedDay(`${date}.${month}.${year}`)).toBe(day)
      }),
    )
  })

  it.each([
    ['  24   dec  2025 ', '2025-12-24'],
    ['24 DECEMBER 2025', '2025-12-24'],
    ['24 Dec. 2025', '2025-12-24'],
    ['3 Sept 2025', '2025-09-03'],
    ['3 May 2025', '2025-05-03'],
    ['03.05.2025', '2025-05-03'],
    ['29 Feb 2024', '2024-02-29'],
    ['29.2.2024', '2024-02-29'],
  ])('reads %j', (typed, day) => {
    expect(parseTypedDay(typed)).toBe(day)
  })

  it.each([
    '',
    'today',
    '24 Dec',
    '24 Foo 2025',
    '24 De 2025',
    '24 Decembre 2025',
    '0 Dec 2025',
    '32 Dec 2025',
    '12/24/2025',
    '24.13.2025',
    '24 Dec 25',
    '2025-12-24T00:00',
  ])('does not guess at %j', (typed) => {
    expect(parseTypedDay(typed)).toBeUndefined()
  })

  it.each(['29 Feb 2025', '29 February 2025', '2025-02-29', '29.02.2025', '30 Feb 2024'])(
    'knows that there is no %s',
    (typed) => {
      expect(parseTypedDay(typed)).toBeUndefined()
    },
  )

  it('gives a real day or nothing, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const day = parseTypedDay(typed)
        expect(day === undefined || isDay(day)).toBe(true)
      }),
    )
  })
})

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}
