import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Shift } from '../../analysis/shifts.ts'
import { sum } from '../../base/sum.ts'

const SHOWN_FIRST = 4

/** The issues by how often the parties moved on them, then by how far; those with as much keep the order of the model. */
export function byMovement(issues: readonly SelectedIssue[], shifts: readonly Shift[]): SelectedIssue[] {
  const moves = new Map(
    issues.map(({ issue }) => [issue.id, shifts.filter((shift) => shift.issue === issue.id)]),
  )
  const count = ({ issue }: SelectedIssue) => moves.get(issue.id)?.length ?? 0
  const distance = ({ issue }: SelectedIssue) =>
    sum((moves.get(issue.id) ?? []).map(({ change }) => Math.abs(change)))
  return issues.toSorted((a, b) => count(b) - count(a) || distance(b) - distance(a))
}

/**
 * The issues that have a panel: those picked, else those of the group, else the ones that moved most. An issue that is
 * open and has no panel gets the first; the others stay where they are. So a link shows what its sender saw.
 */
export function panelIssues(
  ranked: readonly SelectedIssue[],
  inOrder: readonly SelectedIssue[],
  choice: {
    readonly picked: readonly string[] | undefined
    readonly group: string | undefined
    readonly open: string | undefined
  },
): SelectedIssue[] {
  const find = (id: string | undefined) => inOrder.filter(({ issue }) => issue.id === id)
  const picked = (choice.picked ?? []).flatMap(find)
  const ofGroup = choice.picked ? [] : inOrder.filter(({ issue }) => issue.group.id === choice.group)
  const usual = ranked.slice(0, SHOWN_FIRST)
  const base = picked.length > 0 ? picked : ofGroup.length > 0 ? ofGroup : usual
  return [
    ...new Set([...(base.some(({ issue }) => issue.id === choice.open) ? [] : find(choice.open)), ...base]),
  ]
}
