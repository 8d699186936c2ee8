import { formatCount } from '../base/words.ts'
import { choose, toggled, useViewState } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { useDashboard } from '../views/context.ts'
import styles from './IssueChoice.module.css'

/** Issues by group, each with its box; a group's box switches the group. */
export function IssueChoice() {
  const { model, selection } = useDashboard()
  const { hideGroups, hideIssues } = useViewState()
  const shown = new Set(selection.issues.map(({ issue }) => issue.id))

  const toggleGroup = (group: string, issues: readonly string[]) => {
    const someHidden = issues.some((id) => !shown.has(id))
    choose({
      hideIssues: hideIssues.filter((id) => !issues.includes(id)),
      hideGroups: someHidden ? hideGroups.filter((id) => id !== group) : [...hideGroups, group],
    })
  }
  const toggleIssue = (id: string, group: string, issues: readonly string[]) => {
    if (!hideGroups.includes(group)) return choose({ hideIssues: toggled(hideIssues, id) })
    // One issue of a hidden group is wanted back: the group's other issues stay hidden one by one.
    choose({
      hideGroups: hideGroups.filter((other) => other !== group),
      hideIssues: [...new Set([...hideIssues, ...issues])].filter((other) => other !== id),
    })
  }
  return (
    <div className={styles['choice']}>
      <button
        type="button"
        className={controls['text']}
        disabled={selection.hiddenIssues.length === 0}
        onClick={() => choose({ hideGroups: [], hideIssues: [] })}
      >
        Show all {formatCount(model.issues.length)}
      </button>
      <div className={styles['groups']}>
        {model.groups.map((group) => {
          const on = group.issues.filter((id) => shown.has(id)).length
          return (
            <fieldset key={group.id}>
              <legend>
                <label>
                  <input
                    type="checkbox"
                    checked={on === group.issues.length}
                    ref={(box) => {
                      if (box) box.indeterminate = on > 0 && on < group.issues.length
                    }}
                    onChange={() => toggleGroup(group.id, group.issues)}
                  />
                  {group.title}
                </label>
              </legend>
              {group.issues.map((id) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={shown.has(id)}
                    onChange={() => toggleIssue(id, group.id, group.issues)}
                  />
                  {model.issueById.get(id)?.title}
                </label>
              ))}
            </fieldset>
          )
        })}
      </div>
    </div>
  )
}
