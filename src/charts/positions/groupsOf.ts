import { groupBy } from '../../base/groupBy.ts'
import type { IssueRow } from './matrixRows.ts'

/** A group heading with its issues; one without a heading holds all rows when another order rules. */
export interface PositionsGroup {
  readonly id: string
  readonly title: string | undefined
  readonly rows: readonly IssueRow[]
  /** How many rows it has, where a page shows only some. */
  readonly all?: number
  readonly folded: boolean
  readonly blocked: number
}

/** The rows under their groups, or, where groups do not head the rows, all under none. */
export function groupsOf(
  rows: readonly IssueRow[],
  grouped: boolean,
  fold: readonly string[],
): PositionsGroup[] {
  const blockedIn = (members: readonly IssueRow[]) =>
    members.filter(({ state }) => state === 'blocked').length
  if (!grouped) return [{ id: 'all', title: undefined, rows, folded: false, blocked: blockedIn(rows) }]
  return [...groupBy(rows, ({ group }) => group.id)].map(([id, members]) => ({
    id,
    title: members[0]?.group.title,
    rows: members,
    folded: fold.includes(id),
    blocked: blockedIn(members),
  }))
}
