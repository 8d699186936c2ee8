import { useEffect, useRef } from 'react'
import controls from '../../../ui/controls.module.css'
import { optionsOf, type ArchiveScope, type ExportChoices } from './exportChoices.ts'
import styles from './ExportDialog.module.css'
import { useArchive } from './useArchive.ts'

/** The button that makes an archive; meanwhile how far it is and a button that stops it; afterwards what was saved. */
export function SaveArchive({
  choices,
  scope,
}: {
  readonly choices: ExportChoices
  readonly scope: ArchiveScope
}) {
  const { progress, said, save, cancel } = useArchive()
  const button = useFocusKept(progress !== undefined)
  return (
    <div className={styles['making']}>
      {progress ? (
        <div className={styles['progress']}>
          <progress max={progress.of} value={progress.done} aria-label="Figures drawn" />
          <p>
            {progress.name === ''
              ? 'Loading the statements…'
              : `${progress.done + 1} of ${progress.of}: ${progress.name}`}
          </p>
          <button key="cancel" ref={button} type="button" className={controls['button']} onClick={cancel}>
            Cancel
          </button>
        </div>
      ) : (
        <button
          key="save"
          ref={button}
          type="button"
          className={controls['button']}
          onClick={() => void save(scope, optionsOf(choices), choices.allFormats, choices.scale)}
        >
          Save all as ZIP
        </button>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </div>
  )
}

/** For the button of a place where one takes the turn of another: it takes the focus too that the last one left behind. */
function useFocusKept(turn: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const last = useRef(turn)
  useEffect(() => {
    if (last.current === turn) return
    last.current = turn
    const focused = document.activeElement
    if (!focused || focused === document.body || focused.localName === 'dialog') button.current?.focus()
  }, [turn])
  return button
}
