import { formatDay, type Day } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import type { Confidence } from '../../model/schema.ts'
import type { PartyLook } from '../partyLook.ts'
import type { PlaceValue } from './panelLayout.ts'
import { spread } from './spread.ts'
import type { TimelineFrame } from './timelineFrame.ts'
import { stretchSentence, type StretchRow } from './timelineRows.ts'

/** A mark where a position begins, a ring where it is restated, a struck ring where a statement says otherwise. */
export interface PanelPoint {
  readonly id: string
  readonly kind: 'begins' | 'restated' | 'otherwise'
  readonly issue: string
  readonly party: string
  readonly order: number
  readonly day: Day
  readonly x: number
  readonly y: number
  readonly confidence: Confidence | undefined
  readonly later: boolean
  /** The id of the shift that begins here. */
  readonly shift: string | undefined
  readonly sentence: string
  /** The same in fewer words, for beside the point. */
  readonly short: string
}

/** What a list of shifts and the marks of the picture know a shift by. */
export function shiftId({
  issue,
  party,
  day,
}: {
  readonly issue: string
  readonly party: string
  readonly day: Day
}) {
  return `${issue} ${party} ${day}`
}

interface PartyLine {
  readonly look: PartyLook
  readonly line: readonly StretchRow[]
}

const APART = 7
const BESIDE = 6.5
const OVER = 10

/** All points of a panel, marks moved apart where they would hide each other. */
export function panelPoints(
  lines: readonly PartyLine[],
  place: PlaceValue,
  frame: TimelineFrame,
): PanelPoint[] {
  const points = lines.flatMap(({ look, line }) =>
    line.flatMap((row) => [...beginning(row, look, place, frame), ...said(row, look, place, frame)]),
  )
  return movedApart(points)
}

function beginning(
  row: StretchRow,
  look: PartyLook,
  place: PlaceValue,
  { scale, asOf }: TimelineFrame,
): PanelPoint[] {
  if (row.from === undefined || row.value === undefined) return []
  const inWindow = row.from >= scale.window.from
  return [
    {
      ...pointOf(row, look, row.from, asOf),
      kind: 'begins',
      x: scale.x(row.from),
      y: place(row.value, look),
      confidence: row.confidence,
      later: row.from > asOf,
      shift: row.before === undefined || !inWindow ? undefined : shiftId({ ...row, day: row.from }),
      sentence: stretchSentence(row),
      short: `${row.words}, ${row.value}${row.before === undefined ? '' : `, moved from ${row.before}`}`,
    },
  ]
}

function said(
  row: StretchRow,
  look: PartyLook,
  place: PlaceValue,
  { scale, asOf }: TimelineFrame,
): PanelPoint[] {
  return (['restated', 'otherwise'] as const).flatMap((kind) =>
    row[kind].flatMap(({ day, count, value }): PanelPoint[] =>
      value === undefined || day < scale.window.from || day > scale.window.to
        ? []
        : [
            {
              ...pointOf(row, look, day, asOf),
              id: `${kind} ${row.issue} ${row.party} ${day}`,
              kind,
              x: scale.x(day),
              y: place(value, look),
              confidence: undefined,
              shift: undefined,
              sentence: `${row.partyName} on ${row.title}, ${formatDay(day)}: ${saidWords(row, kind, count)}`,
              short: saidWords(row, kind, count),
            },
          ],
    ),
  )
}

function saidWords({ words, value }: StretchRow, kind: 'restated' | 'otherwise', count: number): string {
  const statements = countOf(count, 'statement')
  return kind === 'restated'
    ? `${statements} for ${words}, ${value} of 100`
    : `${statements} ${count === 1 ? 'says' : 'say'} otherwise`
}

function pointOf(row: StretchRow, { id, order }: PartyLook, day: Day, asOf: Day) {
  return {
    id: `begins ${row.issue} ${row.party} ${day}`,
    issue: row.issue,
    party: id,
    order,
    day,
    later: day > asOf,
  }
}

/** Marks of several parties on one day and nearly one value step up and down until each can be told from the other. */
function movedApart(points: readonly PanelPoint[]): PanelPoint[] {
  const marks = points.filter(({ kind }) => kind === 'begins').toSorted((a, b) => a.x - b.x || a.y - b.y)
  const moved = new Map<string, number>()
  while (marks.length > 0) {
    const bunch = marks.splice(0, 1)
    for (let index = 0; index < marks.length;) {
      const mark = marks[index] as PanelPoint
      if (bunch.some((other) => Math.abs(other.x - mark.x) < BESIDE && Math.abs(other.y - mark.y) < APART)) {
        bunch.push(...marks.splice(index, 1))
        index = 0
      } else index += 1
    }
    const ys = spread(bunch.map(({ y }) => y), APART, -Infinity, Infinity) // prettier-ignore
    bunch.forEach(({ id }, index) => moved.set(id, ys[index] ?? 0))
  }
  const placed = points.map((point) => ({ ...point, y: moved.get(point.id) ?? point.y }))
  const begins = placed.filter(({ kind }) => kind === 'begins')
  // A statement that says otherwise on the very day stands over the mark, so that both can be seen.
  return placed.map((point) =>
    point.kind === 'otherwise' &&
    begins.some((mark) => Math.hypot(mark.x - point.x, mark.y - point.y) < BESIDE)
      ? { ...point, y: point.y - OVER }
      : point,
  )
}
