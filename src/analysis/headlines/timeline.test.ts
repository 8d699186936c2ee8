import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfNumber } from '../../base/days.ts'
import { aModel, anIssue, aParty, aPosition } from '../../testing/builders.ts'
import { shiftsBetween } from '../shifts.ts'
import { linesSentence, shiftsSentence, shownIssuesWords, timelineHeadline } from './timeline.ts'

const window = { from: '2025-01-01', to: '2025-06-30' }

describe(shiftsSentence, () => {
  it('names the parties by how often they moved', () => {
    const counts = [
      { name: 'Alba', count: 4 },
      { name: 'Borduria', count: 0 },
      { name: 'Curonia', count: 8 },
    ]
    expect(shiftsSentence(counts, '1 May 2025')).toBe('12 shifts since 1 May 2025: 8 by Curonia, 4 by Alba.')
  })

  it('says who, where one party alone moved', () => {
    expect(shiftsSentence([{ name: 'Alba', count: 1 }], '1 May 2025')).toBe(
      '1 shift since 1 May 2025 by Alba.',
    )
    expect(shiftsSentence([{ name: 'Alba', count: 3 }], '1 May 2025')).toBe(
      '3 shifts since 1 May 2025, all by Alba.',
    )
  })

  it('says so where nobody moved', () => {
    expect(shiftsSentence([], '1 May 2025')).toBe('No party shown moved since 1 May 2025.')
  })

  it('tells the parties after the fourth together', () => {
    const counts = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, index) => ({ name, count: 6 - index }))
    expect(shiftsSentence(counts, '1 May 2025')).toBe(
      '21 shifts since 1 May 2025: 6 by A, 5 by B, 4 by C, 3 by D, 3 by two other parties.',
    )
  })
})

describe(timelineHeadline, () => {
  it('counts the same shifts as the list', () => {
    const day = fc.integer({ min: 0, max: 300 }).map((days) => dayOfNumber(dayNumber('2025-01-01') + days))
    const position = fc.record({
      party: fc.constantFrom('alba', 'borduria'),
      from: day,
      answer: fc.oneof(fc.constantFrom(0, 50, 100), fc.constant(undefined)),
    })
    fc.assert(
      fc.property(fc.array(position, { maxLength: 12 }), day, day, (drawn, a, b) => {
        const [since = '', asOf = ''] = [a, b].toSorted()
        const positions = drawn
          .filter(
            (one, at) =>
              drawn.findIndex(({ party, from }) => party === one.party && from === one.from) === at,
          )
          .map(({ answer, ...rest }) =>
            aPosition(answer === undefined ? { ...rest, missing: 'deferred' } : { ...rest, value: answer }),
          )
        const model = aModel({
          parties: [aParty('alba'), aParty('borduria')],
          issues: [anIssue({ positions })],
        })
        const shifts = shiftsBetween(model, model.issues, new Set(['alba', 'borduria']), since, asOf)
        const headline = timelineHeadline({
          issues: model.issues.map((issue) => ({ issue })),
          parties: model.parties,
          since,
          asOf,
        })
        expect(headline.startsWith(shifts.length === 0 ? 'No party' : `${shifts.length} shift`)).toBe(true)
      }),
    )
  })
})

describe(linesSentence, () => {
  it('names the issue with the most shifts', () => {
    const shifts = [{ title: 'Dam' }, { title: 'Dam' }, { title: 'Toll' }]
    expect(linesSentence(shifts, 2, window)).toBe(
      '3 shifts on the two issues shown between 1 January 2025 and 30 June 2025, two of them on “Dam”.',
    )
  })

  it('names none where two have as many', () => {
    expect(linesSentence([{ title: 'Dam' }, { title: 'Toll' }], 2, window)).toBe(
      '2 shifts on the two issues shown between 1 January 2025 and 30 June 2025.',
    )
  })

  it('names none where one issue is shown', () => {
    expect(linesSentence([{ title: 'Dam' }], 1, window)).toBe(
      '1 shift on the issue shown between 1 January 2025 and 30 June 2025.',
    )
  })

  it('says so where nobody moved', () => {
    expect(linesSentence([], 1, window)).toBe(
      'No party moved on the issue shown between 1 January 2025 and 30 June 2025.',
    )
  })
})

describe(shownIssuesWords, () => {
  it('names a few issues, and counts many', () => {
    expect(shownIssuesWords(['Dam', 'Toll'], 9)).toBe('“Dam” and “Toll”')
    expect(shownIssuesWords(['A', 'B', 'C', 'D', 'E'], 9)).toBe('5 of 9 issues')
    expect(shownIssuesWords(['A', 'B'], 2)).toBe('All 2 issues')
  })
})
