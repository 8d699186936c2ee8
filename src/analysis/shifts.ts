import type { Day } from '../base/days.ts'
import type { Issue, Model } from '../model/model.ts'
import type { Position } from '../model/schema.ts'
import { evidenceDay } from '../model/standing.ts'

/** A party's change of position on an issue. */
export interface Shift {
  readonly issue: string
  readonly party: string
  readonly day: Day
  readonly before: Position
  readonly after: Position
  /** Signed distance on the scale, in points. */
  readonly change: number
  /** The statements or provisions of that day that opened the new position. */
  readonly causes: readonly string[]
}

/**
 * Every move of a value after the day `since` up to and including `asOf`, newest first. A first position, a new red line
 * or a silence is no shift of a value and is left out.
 */
export function shiftsBetween(
  model: Model,
  issues: readonly Issue[],
  parties: ReadonlySet<string>,
  since: Day,
  asOf: Day,
): Shift[] {
  return issues
    .flatMap((issue) =>
      [...issue.positionsByParty].flatMap(([party, line]) => movesOf(model, issue, party, line)),
    )
    .filter(({ party, day }) => parties.has(party) && day > since && day <= asOf)
    .toSorted((a, b) => b.day.localeCompare(a.day))
}

function movesOf(model: Model, issue: Issue, party: string, line: readonly Position[]): Shift[] {
  return line.flatMap((after, index) => {
    const before = line[index - 1]
    if (before?.value === undefined || after.value === undefined || before.value === after.value) return []
    const causes = [...after.evidence, ...(after.contested ?? [])].filter(
      (id) => evidenceDay(model, id) === after.from,
    )
    return [
      { issue: issue.id, party, day: after.from, before, after, change: after.value - before.value, causes },
    ]
  })
}
