import { describe, expect, it } from 'vitest'
import { aModel, anEvent, anIssue, aParty, aPosition, aStatement } from '../../testing/builders.ts'
import { eventRows, stretchRows } from './timelineRows.ts'

const window = { from: '2025-02-01', to: '2025-06-30' }

function rowsOf(positions: Parameters<typeof aPosition>[0][], statements = [aStatement()]) {
  const model = aModel({
    parties: [aParty('alba')],
    issues: [anIssue({ positions: positions.map((position) => aPosition(position)) })],
    statements,
  })
  return stretchRows(model, model.issues, model.parties, window)
}

describe(stretchRows, () => {
  it('says never stated for the time before the first position, and ends each stretch where the next begins', () => {
    const rows = rowsOf([
      { from: '2025-03-01', value: 0 },
      { from: '2025-04-01', value: 50 },
    ])
    expect(
      rows.map(({ from, until, value, silence, before }) => [from, until, value, silence, before]),
    ).toEqual([
      [undefined, '2025-03-01', undefined, 'never-stated', undefined],
      ['2025-03-01', '2025-04-01', 0, undefined, undefined],
      ['2025-04-01', undefined, 50, undefined, 0],
    ])
  })

  it('keeps a silence between two values as a stretch without a value, after which nothing has moved', () => {
    const rows = rowsOf([
      { from: '2025-03-01', value: 0 },
      { from: '2025-04-01', missing: 'deferred' },
      { from: '2025-05-01', value: 50 },
    ])
    expect(rows.map(({ value, words, before }) => [value, words, before])).toEqual([
      [undefined, 'Never stated', undefined],
      [0, 'At 0', undefined],
      [undefined, 'Deferred', undefined],
      [50, 'At 50', undefined],
    ])
  })

  it('leaves out what ended before the window or began after it', () => {
    const rows = rowsOf([
      { from: '2025-01-05', value: 0 },
      { from: '2025-01-20', value: 50 },
      { from: '2025-08-01', value: 100 },
    ])
    expect(rows.map(({ value }) => value)).toEqual([50])
  })

  it('puts what says otherwise at the value of the position that rests on it, else on the line', () => {
    const said = (id: string, date: string) => aStatement({ id, date })
    const [, first, second] = rowsOf(
      [
        { from: '2025-03-01', value: 0, evidence: ['one', 'again'], contested: ['other', 'loose'] },
        { from: '2025-05-01', value: 100, evidence: ['two', 'other'] },
      ],
      [
        said('one', '2025-03-01'),
        said('again', '2025-03-10'),
        said('other', '2025-04-01'),
        said('loose', '2025-04-02'),
        said('two', '2025-05-01'),
      ],
    )
    expect(first?.restated).toEqual([{ day: '2025-03-10', count: 1, value: 0 }])
    expect(first?.otherwise).toEqual([
      { day: '2025-04-01', count: 1, value: 100 },
      { day: '2025-04-02', count: 1, value: 0 },
    ])
    expect(second?.restated).toEqual([])
  })
})

describe(eventRows, () => {
  it('keeps events that reach into the window', () => {
    const events = [
      anEvent({ id: 'before', date: '2025-01-01' }),
      anEvent({ id: 'into', date: '2025-01-30', endDate: '2025-02-02' }),
      anEvent({ id: 'in', date: '2025-06-30' }),
      anEvent({ id: 'after', date: '2025-07-01' }),
    ]
    expect(eventRows(events, window).map(({ id }) => id)).toEqual(['into', 'in'])
  })
})
