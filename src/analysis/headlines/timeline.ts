import { formatDay, type Day } from '../../base/days.ts'
import { groupBy } from '../../base/groupBy.ts'
import { sum } from '../../base/sum.ts'
import { countOf, countWord, formatCount, joinWords } from '../../base/words.ts'
import type { Issue } from '../../model/model.ts'
import type { Position } from '../../model/schema.ts'

/** How often a party changed its value. */
export interface ShiftCount {
  readonly name: string
  readonly count: number
}

const NAMED = 4

/**
 * The Timeline’s sentence: how many shifts there were between two days on the shown issues, and how many by each party, the
 * most first; from the fifth party on they are told together.
 */
export function timelineHeadline({
  issues,
  parties,
  since,
  asOf,
}: {
  readonly issues: readonly { readonly issue: Issue }[]
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  readonly since: Day
  readonly asOf: Day
}): string {
  const counted = new Map(parties.map(({ id }) => [id, 0]))
  // Issue by issue, as they lie in memory: among hundreds of thousands of cells, looking each up takes longer than reading it.
  for (const { issue } of issues) {
    for (const [party, line] of issue.positionsByParty) {
      const before = line.length > 1 ? counted.get(party) : undefined
      if (before !== undefined) counted.set(party, before + shiftsOf(line, since, asOf))
    }
  }
  const counts = parties.map(({ id, name }) => ({ name, count: counted.get(id) ?? 0 }))
  return shiftsSentence(counts, formatDay(since))
}

/** `35 shifts since 20 November 2025: 12 by Ukraine, 11 by United States, 8 by Europe, 4 by Russia.` */
export function shiftsSentence(counts: readonly ShiftCount[], since: string): string {
  const moved = counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'))
  const total = sum(moved.map(({ count }) => count))
  const [first, second] = moved
  if (!first) return `No party shown moved since ${since}.`
  if (!second)
    return `${countOf(total, 'shift')} since ${since}${total === 1 ? '' : ', all'} by ${first.name}.`
  const others = moved.slice(NAMED)
  const rest =
    others.length === 0
      ? []
      : [
          `${formatCount(sum(others.map(({ count }) => count)))} by ${countWord(others.length)} other ${others.length === 1 ? 'party' : 'parties'}`,
        ]
  const named = moved.slice(0, NAMED).map(({ name, count }) => `${count} by ${name}`)
  return `${countOf(total, 'shift')} since ${since}: ${[...named, ...rest].join(', ')}.`
}

/** The sentence over the lines: how often the parties moved on the issues shown, and on which most (left out on a tie). */
export function linesSentence(
  shifts: readonly { readonly title: string }[],
  issues: number,
  days: { readonly from: Day; readonly to: Day },
): string {
  const when = `between ${formatDay(days.from)} and ${formatDay(days.to)}`
  const where = issues === 1 ? 'on the issue shown' : `on the ${countWord(issues)} issues shown`
  if (shifts.length === 0) return `No party moved ${where} ${when}.`
  const [most, next] = [...groupBy(shifts, ({ title }) => title)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  const on =
    issues === 1 || !most || most[1].length === next?.[1].length
      ? ''
      : shifts.length === most[1].length
        ? `, ${shifts.length === 1 ? '' : 'all '}on “${most[0]}”`
        : `, ${countWord(most[1].length)} of them on “${most[0]}”`
  return `${countOf(shifts.length, 'shift')} ${where} ${when}${on}.`
}

/** Which issues a figure of some shows: named while they are few. */
export function shownIssuesWords(titles: readonly string[], all: number): string {
  if (titles.length === all) return all === 1 ? 'The one issue' : `All ${all} issues`
  return titles.length <= NAMED
    ? joinWords(titles.map((title) => `“${title}”`))
    : `${titles.length} of ${all} issues`
}

function shiftsOf(line: readonly Position[], since: Day, asOf: Day): number {
  return line.filter(({ from, value }, index) => {
    const before = line[index - 1]?.value
    return before !== undefined && value !== undefined && before !== value && from > since && from <= asOf
  }).length
}
