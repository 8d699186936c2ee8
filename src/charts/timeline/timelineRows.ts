import { silenceOf, type Silence } from '../../analysis/pairReading.ts'
import type { Column } from '../../base/column.ts'
import { formatDay, type Day } from '../../base/days.ts'
import { groupBy } from '../../base/groupBy.ts'
import type { Issue, Model } from '../../model/model.ts'
import type { Confidence, ModelEvent, Party, Position } from '../../model/schema.ts'
import { evidenceDay, nearestOption } from '../../model/standing.ts'
import { silenceWord } from '../stateWords.ts'

/** The stretch of days that is drawn; both ends belong to it. */
export interface DayWindow {
  readonly from: Day
  readonly to: Day
}

/** A day on which statements of a party bear on a position. */
interface SaidDay {
  readonly day: Day
  readonly count: number
  /** Where it is drawn: the value it speaks for, as far as that is coded, else that of the line on that day. */
  readonly value: number | undefined
}

/** One position of one party, from its day to the next one's; or a stretch of silence, which has no value. */
export interface StretchRow {
  readonly kind: 'stretch'
  readonly issue: string
  readonly title: string
  readonly party: string
  readonly partyName: string
  /** `undefined` where the stretch is the time before anything is on record. */
  readonly from: Day | undefined
  /** The day on which the next position begins; `undefined` for the newest one. */
  readonly until: Day | undefined
  readonly value: number | undefined
  readonly silence: Silence | undefined
  /** The nearest option of the scale, or the kind of silence. */
  readonly words: string
  readonly confidence: Confidence | undefined
  /** The value before, where the party moved to this one: a shift begins here. */
  readonly before: number | undefined
  /** Days after the first on which more was said for this position, while it held. */
  readonly restated: readonly SaidDay[]
  /** Days on which a statement of the same party said otherwise, while it held. */
  readonly otherwise: readonly SaidDay[]
}

/** Something that happened, on the same axis. */
export interface EventRow {
  readonly kind: 'event'
  readonly id: string
  readonly day: Day
  readonly endDay: Day | undefined
  readonly title: string
  readonly what: string
  /** How many of the parties it names: more of them make it more likely to be labelled. */
  readonly parties: number
}

export type TimelineRow = StretchRow | EventRow

/** Every stretch of the shown parties on the given issues that reaches into the window: by issue, party and day. */
export function stretchRows(
  model: Pick<Model, 'planById' | 'statementDays'>,
  issues: readonly Issue[],
  parties: readonly Pick<Party, 'id' | 'name'>[],
  window: DayWindow,
): StretchRow[] {
  return issues.flatMap((issue) =>
    parties.flatMap((party) => {
      const line = lastOfEachDay(issue.positionsByParty.get(party.id) ?? [])
      return [
        unstated(issue, party, line),
        ...line.map((_, at) => stretch(model, issue, party, line, at)),
      ].filter(
        ({ from, until }) =>
          (from === undefined || from <= window.to) && (until === undefined || until > window.from),
      )
    }),
  )
}

/** The events that touch the window, oldest first. */
export function eventRows(events: readonly ModelEvent[], window: DayWindow): EventRow[] {
  return events
    .filter(({ date, endDate }) => date <= window.to && (endDate ?? date) >= window.from)
    .map(({ id, date, endDate, title, kind, parties }): EventRow => ({
      kind: 'event',
      id,
      day: date,
      endDay: endDate,
      title,
      what: kind,
      parties: parties.length,
    }))
}

/** Of two positions that begin on one day, the one listed later is in force, as in `standingPosition`. */
function lastOfEachDay(line: readonly Position[]): Position[] {
  return [...groupBy(line, ({ from }) => from).values()].flatMap((sameDay) => sameDay.at(-1) ?? [])
}

function unstated(issue: Issue, party: Pick<Party, 'id' | 'name'>, line: readonly Position[]): StretchRow {
  return {
    ...named(issue, party),
    from: undefined,
    until: line[0]?.from,
    value: undefined,
    silence: silenceOf(undefined),
    words: silenceWord(silenceOf(undefined)),
    confidence: undefined,
    before: undefined,
    restated: [],
    otherwise: [],
  }
}

function stretch(
  model: Pick<Model, 'planById' | 'statementDays'>,
  issue: Issue,
  party: Pick<Party, 'id' | 'name'>,
  line: readonly Position[],
  at: number,
): StretchRow {
  const position = line[at] as Position
  const { from, value } = position
  const until = line[at + 1]?.from
  const before = line[at - 1]?.value
  const silence = value === undefined ? silenceOf(position) : undefined
  const during = (ids: readonly string[]) =>
    [...groupBy(ids, (id) => evidenceDay(model as Model, id))]
      .flatMap(([day, same]) =>
        day !== undefined && day >= from && (until === undefined || day < until) ? [{ day, same }] : [],
      )
      .toSorted((a, b) => a.day.localeCompare(b.day))
  return {
    ...named(issue, party),
    from,
    until,
    value,
    silence,
    words: silence ? silenceWord(silence) : nearestOption(issue, value ?? 0).option.label,
    confidence: position.confidence,
    before: value !== undefined && before !== value ? before : undefined,
    restated: during(position.evidence)
      .filter(({ day }) => day > from)
      .map(({ day, same }) => ({ day, count: same.length, value })),
    otherwise: during(position.contested ?? []).map(({ day, same }) => ({
      day,
      count: same.length,
      value: valueOf(line, same) ?? value,
    })),
  }
}

/** A statement has a value of its own only where another position of the same party rests on it. */
function valueOf(line: readonly Position[], ids: readonly string[]): number | undefined {
  return line.find(({ evidence, value }) => value !== undefined && ids.some((id) => evidence.includes(id)))
    ?.value
}

function named(issue: Issue, party: Pick<Party, 'id' | 'name'>) {
  return {
    kind: 'stretch' as const,
    issue: issue.id,
    title: issue.title,
    party: party.id,
    partyName: party.name,
  }
}

const days = (said: readonly SaidDay[]) => said.map(({ day }) => day).join(' ')

export const timelineColumns: readonly Column<TimelineRow>[] = [
  {
    id: 'kind',
    label: 'Row',
    value: (row) => (row.kind === 'event' ? 'Event' : row.silence ? 'Silence' : 'Position'),
  },
  { id: 'issue', label: 'Issue', value: (row) => (row.kind === 'event' ? undefined : row.title) },
  { id: 'party', label: 'Party', value: (row) => (row.kind === 'event' ? undefined : row.partyName) },
  { id: 'from', label: 'From', value: (row) => (row.kind === 'event' ? row.day : row.from) },
  { id: 'until', label: 'Until', value: (row) => (row.kind === 'event' ? row.endDay : row.until) },
  { id: 'value', label: 'Value (0 to 100)', value: (row) => (row.kind === 'event' ? undefined : row.value) },
  { id: 'before', label: 'Moved from', value: (row) => (row.kind === 'event' ? undefined : row.before) },
  { id: 'words', label: 'In words', value: (row) => (row.kind === 'event' ? row.title : row.words) },
  {
    id: 'confidence',
    label: 'Confidence',
    value: (row) => (row.kind === 'event' ? undefined : row.confidence),
  },
  {
    id: 'restated',
    label: 'Days it was restated',
    value: (row) => (row.kind === 'event' ? undefined : days(row.restated)),
  },
  {
    id: 'otherwise',
    label: 'Days a statement said otherwise',
    value: (row) => (row.kind === 'event' ? undefined : days(row.otherwise)),
  },
]

/** What a mark or a ring stands for, as a sentence. */
export function stretchSentence(row: StretchRow): string {
  const moved = row.before === undefined ? '' : `, moved there from ${row.before}`
  const since = row.from === undefined ? '' : `, ${formatDay(row.from)}`
  const sure = row.confidence ? `, ${row.confidence} confidence` : ''
  return `${row.partyName} on ${row.title}${since}: ${row.words}, ${row.value} of 100${moved}${sure}`
}
