import type { Day } from '../base/days.ts'
import { cellKey, type PastCells, type PastPosition } from '../model/history.ts'
import type { Issue } from '../model/model.ts'
import type { Party } from '../model/schema.ts'
import { nearestOption, standingPosition } from '../model/standing.ts'

/** A cell that another version of the model said otherwise on the same day. */
export interface VersionDifference {
  readonly issue: Issue
  readonly party: Party
  readonly before: string
  readonly now: string
}

/** The cells of the given issues and parties that stood otherwise on a day, in the version that `past` is of. */
export function versionDifferences(
  issues: readonly Issue[],
  parties: readonly Party[],
  asOf: Day,
  past: PastCells,
): VersionDifference[] {
  return issues.flatMap((issue) =>
    parties.flatMap((party) => {
      const was = past.get(cellKey(issue.id, party.id))
      if (!was) return []
      const before = positionWords(
        issue,
        was.findLast(({ from }) => from <= asOf),
      )
      const now = positionWords(issue, standingPosition(issue, party.id, asOf))
      return before === now ? [] : [{ issue, party, before, now }]
    }),
  )
}

/** A position in words: `A low dam (40), refuses above 60`; a kind of silence; or `not stated`. */
function positionWords(issue: Issue, position: PastPosition | undefined): string {
  if (!position) return 'not stated'
  if (position.value === undefined) return (position.missing ?? 'no position').replaceAll('-', ' ')
  const { option, exact } = nearestOption(issue, position.value)
  const { min, max } = position.redLine ?? {}
  return [
    `${exact ? '' : 'nearest '}“${option.label}” (${position.value})`,
    ...(position.range ? [`accepts ${position.range[0]} to ${position.range[1]}`] : []),
    ...(min === undefined ? [] : [`refuses below ${min}`]),
    ...(max === undefined ? [] : [`refuses above ${max}`]),
  ].join(', ')
}
