import type { Day } from '../base/days.ts'
import { cellKey, type PastCells, type PastCodings, type PastPosition } from '../model/history.ts'
import type { Issue, PlanHead } from '../model/model.ts'
import type { Party } from '../model/schema.ts'
import { nearestOption, standingPosition } from '../model/standing.ts'
import { codedIssues } from './planFit.ts'

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

/** The cells that stood as they stand on a day and had got there otherwise: what lines through time and shifts show. */
export function pathDifferences(
  issues: readonly Issue[],
  parties: readonly Party[],
  asOf: Day,
  past: PastCells,
): { readonly issue: Issue; readonly party: Party }[] {
  const standing = new Set(
    versionDifferences(issues, parties, asOf, past).map(({ issue, party }) => cellKey(issue.id, party.id)),
  )
  return issues.flatMap((issue) =>
    parties.flatMap((party) => {
      const key = cellKey(issue.id, party.id)
      const was = past.get(key)
      if (!was || standing.has(key)) return []
      const now = issue.positionsByParty.get(party.id) ?? []
      return pathWords(issue, was, asOf) === pathWords(issue, now, asOf) ? [] : [{ issue, party }]
    }),
  )
}

/** A plan that another version coded otherwise on an issue. */
export interface CodingDifference {
  readonly plan: PlanHead
  readonly issue: Issue
  /** 0–100; `undefined` for no value. */
  readonly before: number | undefined
  readonly now: number | undefined
}

/** The codings of plans on the given issues that are otherwise than in the version that `past` is of. */
export function codingDifferences(
  plans: readonly PlanHead[],
  issues: readonly Issue[],
  past: PastCodings,
): CodingDifference[] {
  return plans.flatMap((plan) =>
    codedIssues(plan, issues).flatMap(({ issue, coding }) => {
      const key = cellKey(plan.id, issue.id)
      const [before, now] = [past.get(key), coding?.value]
      return past.has(key) && before !== now ? [{ plan, issue, before, now }] : []
    }),
  )
}

function pathWords(issue: Issue, line: readonly PastPosition[], asOf: Day): string {
  return line
    .filter(({ from }) => from <= asOf)
    .map((position) => `${position.from} ${positionWords(issue, position)}`)
    .join('; ')
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
