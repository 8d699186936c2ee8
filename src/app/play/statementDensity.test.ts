import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someDay } from '../../testing/arbitraries.ts'
import { statementDensity } from './statementDensity.ts'

describe(statementDensity, () => {
  it('counts by weeks from the first day, the busiest being 1', () => {
    const days = ['2026-01-01', '2026-01-07', '2026-01-08', '2026-01-20']
    expect(statementDensity(days, '2026-01-01', '2026-01-21')).toEqual([1, 0.5, 0.5])
  })

  it('leaves out what was said outside of the days covered', () => {
    expect(statementDensity(['2025-12-31', '2026-01-09'], '2026-01-01', '2026-01-08')).toEqual([0, 0])
  })

  it('is nothing where nothing was said, and one week for one day', () => {
    expect(statementDensity([], '2026-01-01', '2026-01-01')).toEqual([0])
    expect(statementDensity(['2026-01-01'], '2026-01-01', '2026-01-01')).toEqual([1])
  })

  it('stays between 0 and 1 for any days', () => {
    fc.assert(
      fc.property(fc.array(someDay), (days) => {
        const parts = statementDensity(days, '2026-01-01', '2026-12-31')
        expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true)
      }),
    )
  })
})
