import type { IssueState } from '../../analysis/issueReading.ts'
import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Column } from '../../base/column.ts'
import { stateWord } from '../stateWords.ts'

/** One issue, its group and its state; `before` is the state on the earlier day where that was another. */
export interface IssueStateRow {
  readonly issue: string
  readonly title: string
  readonly group: string
  readonly state: IssueState
  readonly before: IssueState | undefined
}

/** Issues in the model’s order with their states, and what they were for the same parties on an earlier day. */
export function issueStatesRows(
  issues: readonly SelectedIssue[],
  earlier: readonly SelectedIssue[],
): IssueStateRow[] {
  const then = new Map(earlier.map(({ issue, reading }) => [issue.id, reading.state]))
  return issues.map(({ issue, reading }) => {
    const before = then.get(issue.id)
    return {
      issue: issue.id,
      title: issue.title,
      group: issue.group.title,
      state: reading.state,
      before: before === reading.state ? undefined : before,
    }
  })
}

export const issueStatesColumns: readonly Column<IssueStateRow>[] = [
  { id: 'group', label: 'Group', value: (row) => row.group },
  { id: 'issue', label: 'Issue', value: (row) => row.title },
  { id: 'state', label: 'State', value: (row) => stateWord(row.state) },
  { id: 'before', label: 'Earlier state, if another', value: (row) => row.before && stateWord(row.before) },
]
