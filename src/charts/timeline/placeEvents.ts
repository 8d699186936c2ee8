import type { EventRow } from './timelineRows.ts'

/** Where the label of an event stands: its lane from the top, and the side of its tick. */
export interface EventLabel {
  readonly id: string
  /** The title, or its first words. */
  readonly text: string
  readonly lane: number
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly left: number
  readonly right: number
}

/** Places kept free of labels, such as the label of the as-of day. */
export interface Reserved {
  readonly lane: number
  readonly left: number
  readonly right: number
}

const FIRST = new Set(['talks', 'document', 'deadline'])
const GAP = 10
const ASIDE = 5

/**
 * Labels for as many events as fit without touching: talks, documents and deadlines first, among them those with more
 * parties, then the older; right of the tick, else left of it, the lowest free lane. The other events stay ticks.
 */
export function placeEvents(
  events: readonly EventRow[],
  x: (event: EventRow) => number,
  widthOf: (title: string) => number,
  space: { readonly left: number; readonly right: number; readonly lanes: number },
  reserved: readonly Reserved[],
  /** What may stand for a title, the best first. */
  textsOf: (title: string) => readonly string[] = (title) => [title],
): EventLabel[] {
  const placed: EventLabel[] = []
  for (const event of events.toSorted(byWeight)) {
    const at = x(event)
    for (const text of textsOf(event.title)) {
      const width = widthOf(text)
      const sides = [
        { anchor: 'start' as const, left: at + ASIDE, right: at + ASIDE + width },
        { anchor: 'end' as const, left: at - ASIDE - width, right: at - ASIDE },
      ]
      const free = lanesOf(space.lanes)
        .flatMap((lane) => sides.map((side) => ({ ...side, id: event.id, text, lane, x: at })))
        .filter(
          (label) =>
            label.left >= space.left &&
            label.right <= space.right &&
            [...placed, ...reserved].every((other) => apart(label, other)),
        )
      // The stem of a label runs down from its lane; best where it passes behind no label below.
      const strikesNone = (label: EventLabel) =>
        placed.every((other) => !strikes(label, other) && !strikes(other, label))
      const found = free.find(strikesNone) ?? free[0]
      if (!found) continue
      placed.push(found)
      break
    }
  }
  return placed
}

function lanesOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => count - 1 - index)
}

function apart(a: Reserved, b: Reserved): boolean {
  return a.lane !== b.lane || a.right + GAP <= b.left || b.right + GAP <= a.left
}

function strikes(stem: EventLabel, label: EventLabel): boolean {
  return label.lane > stem.lane && stem.x > label.left - 2 && stem.x < label.right + 2
}

function byWeight(a: EventRow, b: EventRow): number {
  return (
    Number(FIRST.has(b.what)) - Number(FIRST.has(a.what)) ||
    b.parties - a.parties ||
    a.day.localeCompare(b.day)
  )
}

/** The first words of a title within a number of letters; the first one always. */
export function firstWords(title: string, letters: number): string {
  if (title.length <= letters) return title
  const words = title.split(' ')
  const fits = words.filter((_, index) => words.slice(0, index + 1).join(' ').length < letters).length
  return `${words
    .slice(0, Math.max(1, fits))
    .join(' ')
    .replace(/[,;:.]$/, '')}…`
}
