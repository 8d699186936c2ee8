import { countOf } from '../../base/words.ts'
import { choose, toggled, useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { Icon } from '../../ui/icons.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useDashboard } from '../context.ts'
import styles from './PanelPicker.module.css'

/** Which issues have a panel: those that moved most, those of a group, all, or any picked one by one. */
export function PanelPicker({
  shown,
  picked,
  onPick,
}: {
  readonly shown: readonly string[]
  readonly picked: readonly string[] | undefined
  readonly onPick: (ids: readonly string[] | undefined) => void
}) {
  const { model, selection } = useDashboard()
  const { group } = useViewState()
  const all = selection.issues.map(({ issue }) => issue.id)
  const byGroup = (id: string | undefined) => {
    onPick(undefined)
    choose({ group: id })
  }
  const usual = picked === undefined && !model.groups.some(({ id }) => id === group)
  return (
    <Popover
      name="Issues on the timeline"
      align="end"
      className={`${controls['field']} ${styles['tool']}`}
      label={
        <>
          <span>Issues</span> {shown.length} of {all.length} <Icon name="down" />
        </>
      }
    >
      <div className={styles['presets']}>
        <button
          type="button"
          className={controls['text']}
          disabled={usual}
          onClick={() => byGroup(undefined)}
        >
          Those that moved most
        </button>
        <button
          type="button"
          className={controls['text']}
          disabled={shown.length === all.length}
          onClick={() => onPick(all)}
        >
          All {countOf(all.length, 'issue')}
        </button>
      </div>
      <div className={styles['groups']}>
        {model.groups.map(({ id, title, issues }) => {
          const offered = issues.filter((issue) => all.includes(issue))
          return (
            offered.length > 0 && (
              <fieldset key={id}>
                <legend>
                  {title}{' '}
                  <button
                    type="button"
                    className={controls['text']}
                    aria-label={`Only ${title}`}
                    onClick={() => byGroup(id)}
                  >
                    only these
                  </button>
                </legend>
                {offered.map((issue) => (
                  <label key={issue}>
                    <input
                      type="checkbox"
                      checked={shown.includes(issue)}
                      onChange={() => onPick(toggled(shown, issue))}
                    />
                    {model.issueById.get(issue)?.title}
                  </label>
                ))}
              </fieldset>
            )
          )
        })}
      </div>
    </Popover>
  )
}
