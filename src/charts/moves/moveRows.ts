import { shiftDistances } from '../../analysis/shiftDistances.ts'
import type { Shift } from '../../analysis/shifts.ts'
import type { Column } from '../../base/column.ts'
import { groupBy } from '../../base/groupBy.ts'
import { countOf, formatCount, joinWords } from '../../base/words.ts'
import type { Issue, Model } from '../../model/model.ts'
import { nearestOption } from '../../model/standing.ts'

interface NamedParty {
  readonly id: string
  readonly name: string
}

/** One shift in words. */
export interface MoveRow {
  readonly day: string
  readonly party: string
  readonly partyName: string
  readonly issue: string
  readonly title: string
  readonly from: number
  readonly to: number
  readonly fromWords: string
  readonly toWords: string
  readonly causes: readonly string[]
  /** Worked out when asked for: of many parties and shifts it takes its time. */
  readonly direction: () => MoveDirection
}

/** The parties to which a move came nearer, and those from which it went away, by name as they stood that day. */
export interface MoveDirection {
  readonly toward: readonly string[]
  readonly away: readonly string[]
}

/** Shifts, newest first, with the words of the options nearest to both values; toward and away from the given parties. */
export function moveRows(
  model: Model,
  shifts: readonly Shift[],
  parties: readonly NamedParty[] = model.parties,
): MoveRow[] {
  return shifts.flatMap((shift) => {
    const issue = model.issueById.get(shift.issue)
    const party = model.parties.find(({ id }) => id === shift.party)
    if (!issue || !party || shift.before.value === undefined || shift.after.value === undefined) return []
    return [
      {
        day: shift.day,
        party: party.id,
        partyName: party.name,
        issue: issue.id,
        title: issue.title,
        from: shift.before.value,
        to: shift.after.value,
        ...stances(issue, shift.before.value, shift.after.value),
        causes: shift.causes,
        direction: () => directionOf(shift, issue, parties),
      },
    ]
  })
}

/** A party without a value that day, or as far away after the move as before it, is in neither list. */
function directionOf(shift: Shift, issue: Issue, parties: readonly NamedParty[]): MoveDirection {
  const { distances } = shiftDistances(shift, issue, parties)
  const changeOf = new Map(distances.map(({ party, change }) => [party, change]))
  const named = (way: number) =>
    parties.filter(({ id }) => Math.sign(changeOf.get(id) ?? 0) === way).map(({ name }) => name)
  return { toward: named(-1), away: named(1) }
}

/** `toward Europe and Ukraine, away from Russia`; more than a few are counted; `undefined` where there is neither. */
export function directionWords({ toward, away }: MoveDirection): string | undefined {
  const written = (word: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [
          `${word} ${names.length > MOST_NAMES ? countOf(names.length, 'party', 'parties') : joinWords(names)}`,
        ]
  const parts = [...written('toward', toward), ...written('away from', away)]
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** Both stances in words; where both are nearest to one option, the numbers tell them apart. */
function stances(issue: Issue, from: number, to: number): Pick<MoveRow, 'fromWords' | 'toWords'> {
  const [before, after] = [nearestOption(issue, from).option.label, nearestOption(issue, to).option.label]
  return before === after
    ? { fromWords: `${before} (${from})`, toWords: `${after} (${to})` }
    : { fromWords: before, toWords: after }
}

/** Moves of one party on one day belong together: a new text often moves several issues at once. */
export function movesByDay(rows: readonly MoveRow[]): MoveRow[][] {
  return [...groupBy(rows, ({ day, party }) => `${day} ${party}`).values()]
}

/** How many moves each party made, in the order in which the parties are given; none is a count too. */
export function movesByParty(
  rows: readonly MoveRow[],
  parties: readonly NamedParty[],
): { readonly name: string; readonly count: number }[] {
  return parties.map(({ id, name }) => ({ name, count: rows.filter(({ party }) => party === id).length }))
}

/** More than so many parties are told by those that moved most. */
const MOST_NAMES = 6

/** `Europe 4, Russia 0`; of many parties those that moved most, and how many others there are. */
export function moversWords(counts: readonly { readonly name: string; readonly count: number }[]): string {
  const written = (some: typeof counts) =>
    some.map(({ name, count }) => `${name} ${formatCount(count)}`).join(', ')
  if (counts.length <= MOST_NAMES) return written(counts)
  if (counts.every(({ count }) => count === 0)) return 'no party'
  const moved = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  const others = counts.length - Math.min(moved.length, MOST_NAMES)
  const rest = `${countOf(others, 'other party', 'other parties')} ${moved.length > MOST_NAMES ? 'fewer or none' : 'none'}`
  return `${written(moved.slice(0, MOST_NAMES))}; ${rest}`
}

export const moveColumns: readonly Column<MoveRow>[] = [
  { id: 'day', label: 'Day', value: (row) => row.day },
  { id: 'party', label: 'Party', value: (row) => row.partyName },
  { id: 'issue', label: 'Issue', value: (row) => row.title },
  { id: 'from', label: 'From (0 to 100)', value: (row) => row.from },
  { id: 'to', label: 'To (0 to 100)', value: (row) => row.to },
  { id: 'fromWords', label: 'From, in words', value: (row) => row.fromWords },
  { id: 'toWords', label: 'To, in words', value: (row) => row.toWords },
  { id: 'toward', label: 'Toward', value: (row) => row.direction().toward.join('; ') || undefined },
  { id: 'away', label: 'Away from', value: (row) => row.direction().away.join('; ') || undefined },
  { id: 'causes', label: 'Opened by', value: (row) => row.causes.join(' ') },
]
