import { useMemo, useState } from 'react'
import type { IssueState } from '../../analysis/issueReading.ts'
import { countOf } from '../../base/words.ts'
import { stateWord } from '../../charts/stateWords.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { useDashboard } from '../context.ts'
import { MethodLink } from './MethodLink.tsx'
import { stateWorkings, type StateWorking } from './stateWorkings.ts'
import styles from './Working.module.css'
import { WorkingContent } from './WorkingContent.tsx'

/** Which issues, of all or of one group, are in a state and what makes each so; each opens to its full working. */
export function StatesSheet({
  state,
  group,
  onClose,
}: {
  readonly state: IssueState
  readonly group?: { readonly id: string; readonly title: string }
  readonly onClose: () => void
}) {
  const { model, selection } = useDashboard()
  const id = group?.id
  const workings = useMemo(() => {
    const issues = selection.issues.filter(({ issue }) => id === undefined || issue.group.id === id)
    return stateWorkings(model, { ...selection, issues }, state)
  }, [model, selection, state, id])
  const [open, setOpen] = useState<StateWorking>()
  const word = stateWord(state)
  if (open)
    return (
      <Sheet name="Show the working" onClose={onClose}>
        <button type="button" className={styles['back']} onClick={() => setOpen(undefined)}>
          Back to all {word.toLowerCase()} issues
        </button>
        <WorkingContent question={open.question} about={open.title} />
      </Sheet>
    )
  return (
    <Sheet name="Show the working" onClose={onClose}>
      <div className={styles['working']}>
        <h2>
          {group ? `${group.title}, ${word.toLowerCase()}` : word}: {countOf(workings.length, 'issue')}
        </h2>
        <p>
          Each issue has a state of its own, by one rule; this is how many came out as {word.toLowerCase()}.{' '}
          <MethodLink metric="state">The rule</MethodLink>
        </p>
        <ul className={`${styles['list']} ${styles['states']}`}>
          {workings.map((working) => (
            <li key={working.issue}>
              <button type="button" onClick={() => setOpen(working)}>
                {working.title}
              </button>
              <span>{working.because}</span>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  )
}
