import type { RefObject } from 'react'
import { choose, useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { announce } from '../../ui/Toast.tsx'
import { useDashboard } from '../context.ts'
import type { CellReading } from './cellReading.ts'
import styles from './OffNote.module.css'
import { shownAgain } from './shownAgain.ts'

/** That the issue of the panel is in no number on the page, and the way back; nothing for an issue that is shown. */
export function OffNote({
  cell: { issue },
  heading,
}: {
  readonly cell: CellReading
  readonly heading: RefObject<HTMLElement | null>
}) {
  const { selection } = useDashboard()
  if (!selection.hiddenIssues.includes(issue)) return null
  const show = () => {
    // The button goes away with the note.
    heading.current?.focus({ preventScroll: true })
    choose(shownAgain(issue, useViewState.getState()))
    announce(`${issue.title} is shown again.`)
  }
  return (
    <p className={styles['note']}>
      <span>
        <strong>Switched off:</strong> left out of every number on this page.
      </span>{' '}
      <button type="button" className={controls['text']} onClick={show}>
        Show it
      </button>
    </p>
  )
}
