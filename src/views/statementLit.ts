import type { Day } from '../base/days.ts'
import type { Model } from '../model/model.ts'
import { standingPosition } from '../model/standing.ts'
import { cellKey, pointKey, type Lit } from './useLit.ts'

/** All that a statement or provision lights: itself, its day, the party's cells that rest on it on a day, and its points. */
export function statementLit(
  model: Model,
  { id, day, party }: { readonly id: string; readonly day: Day; readonly party: string },
  asOf: Day,
): Lit {
  const bears = (position: {
    readonly evidence: readonly string[]
    readonly contested?: readonly string[] | undefined
  }) => position.evidence.includes(id) || position.contested?.includes(id) === true
  const issues = model.issues.filter((issue) => issue.positionsByParty.get(party)?.some(bears) === true)
  const standing = issues.filter((issue) => {
    const position = standingPosition(issue, party, asOf)
    return day <= asOf && position !== undefined && bears(position)
  })
  return {
    statement: id,
    day,
    cell: standing.map((issue) => cellKey(issue.id, party)),
    point: issues.map((issue) => pointKey(issue.id, party, day)),
  }
}
