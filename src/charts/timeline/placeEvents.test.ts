import { describe, expect, it } from 'vitest'
import { firstWords, placeEvents } from './placeEvents.ts'
import type { EventRow } from './timelineRows.ts'

const space = { left: 0, right: 300, lanes: 1 }
const event = (id: string, overrides: Partial<EventRow> = {}): EventRow => ({
  kind: 'event',
  id,
  day: '2025-03-01',
  endDay: undefined,
  title: id,
  what: 'talks',
  parties: 0,
  ...overrides,
})
const place = (events: EventRow[], xs: Record<string, number>, width = 100, within = space) =>
  placeEvents(
    events,
    ({ id }) => xs[id] ?? 0,
    () => width,
    within,
    [],
  )

describe(placeEvents, () => {
  it('labels talks before statements, and more parties before fewer', () => {
    const events = [
      event('speech', { what: 'statement', parties: 9 }),
      event('two', { parties: 2 }),
      event('four', { parties: 4 }),
    ]
    expect(place(events, { speech: 10, two: 20, four: 30 }).map(({ id }) => id)).toEqual(['four'])
  })

  it('puts a label left of its tick where the right has no room', () => {
    expect(place([event('late')], { late: 250 })[0]).toMatchObject({ anchor: 'end', right: 245 })
  })

  it('leaves a label out rather than let it touch another', () => {
    const labels = place([event('a'), event('b'), event('c')], { a: 0, b: 20, c: 190 })
    expect(labels.map(({ id }) => id)).toEqual(['a', 'c'])
  })

  it('keeps what is reserved free', () => {
    expect(
      placeEvents(
        [event('a')],
        () => 10,
        () => 100,
        space,
        [{ lane: 0, left: 0, right: 300 }],
      ),
    ).toEqual([])
  })

  it('takes fewer words where the whole title has no room', () => {
    const [label] = placeEvents(
      [event('A long title')],
      () => 10,
      (text) => text.length * 10,
      { ...space, right: 90 },
      [],
      (title) => [title, firstWords(title, 7)],
    )
    expect(label).toMatchObject({ text: 'A long…', right: 85 })
  })
})

describe(firstWords, () => {
  it('keeps whole words, and the first one always', () => {
    expect(firstWords('Talks in Kyiv', 20)).toBe('Talks in Kyiv')
    expect(firstWords('Lavrov: no official text', 12)).toBe('Lavrov: no…')
    expect(firstWords('Anchorage: a summit', 4)).toBe('Anchorage…')
  })
})
