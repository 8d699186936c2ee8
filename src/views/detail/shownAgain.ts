import type { Issue } from '../../model/model.ts'
import type { Choices, ViewState } from '../../state/viewState.ts'

/** The choices that switch one issue on and nothing else: of a hidden group, the others stay hidden one by one. */
export function shownAgain(
  { id, group }: Issue,
  { hideIssues, hideGroups }: Pick<ViewState, 'hideIssues' | 'hideGroups'>,
): Choices {
  const off = hideGroups.includes(group.id) ? [...new Set([...hideIssues, ...group.issues])] : hideIssues
  return {
    hideGroups: hideGroups.filter((other) => other !== group.id),
    hideIssues: off.filter((other) => other !== id),
  }
}
