import { describe, expect, it } from 'vitest'
import { movedBy, reaching, resolveWindow, withEnd } from './timelineWindow.ts'

const coverage = { from: '2025-08-15', to: '2026-07-07' }
const days = { since: '2025-11-20', asOf: '2025-12-24' }

describe(resolveWindow, () => {
  it('shows three weeks on either side of the days that shifts are counted for', () => {
    expect(resolveWindow({}, days, coverage)).toEqual({ from: '2025-10-30', to: '2026-01-14' })
  })

  it('takes what was chosen, as far as it is covered', () => {
    expect(resolveWindow({ from: '2020-01-01', to: '2025-10-01' }, days, coverage)).toEqual({
      from: '2025-08-15',
      to: '2025-10-01',
    })
  })

  it('falls back where the choice is no window', () => {
    expect(resolveWindow({ from: '2026-02-01', to: '2026-01-01' }, days, coverage)).toEqual({
      from: '2025-10-30',
      to: '2026-01-14',
    })
  })

  it('shows all there is where that is less than a week', () => {
    const short = { from: '2025-08-15', to: '2025-08-17' }
    expect(resolveWindow({}, { since: '2025-08-15', asOf: '2025-08-17' }, short)).toEqual(short)
  })
})

describe(withEnd, () => {
  const window = { from: '2025-11-01', to: '2025-12-01' }

  it('keeps a week between the ends', () => {
    expect(withEnd(window, 'from', '2026-01-01', coverage).from).toBe('2025-11-24')
    expect(withEnd(window, 'to', '2025-01-01', coverage).to).toBe('2025-11-08')
  })
})

describe(movedBy, () => {
  it('keeps the length at the end of the coverage', () => {
    expect(movedBy({ from: '2026-06-01', to: '2026-07-01' }, 30, coverage)).toEqual({
      from: '2026-06-07',
      to: '2026-07-07',
    })
  })
})

describe(reaching, () => {
  it('grows to a day outside, and stays for one inside', () => {
    const window = { from: '2025-11-01', to: '2025-12-01' }
    expect(reaching(window, '2025-10-20', coverage)).toEqual({ from: '2025-10-13', to: '2025-12-01' })
    expect(reaching(window, '2025-11-20', coverage)).toEqual(window)
  })
})
