import type { Day } from '../base/days.ts'
import type { Issue, Model } from '../model/model.ts'
import type { Position } from '../model/schema.ts'
import { standingPosition } from '../model/standing.ts'
import { readIssue, type IssueReading } from './issueReading.ts'

/** An issue as some parties stand on it on a day, and what follows. */
export interface SelectedIssue {
  readonly issue: Issue
  /** The position in force of each given party; no entry is never stated. */
  readonly positions: ReadonlyMap<string, Position>
  readonly reading: IssueReading
}

/** The positions in force on an issue, and their reading, for the given parties only. */
export function selectIssue(
  model: Pick<Model, 'settings'>,
  issue: Issue,
  parties: readonly { readonly id: string }[],
  asOf: Day,
): SelectedIssue {
  const positions = new Map<string, Position>()
  for (const { id } of parties) {
    const position = standingPosition(issue, id, asOf)
    if (position) positions.set(id, position)
  }
  const stands = [...positions].flatMap(([party, { value, redLine }]) =>
    value === undefined ? [] : [{ party, value, redLine }],
  )
  return { issue, positions, reading: readIssue(stands, model.settings) }
}
