import { lazy, Suspense } from 'react'
import { createPortal } from 'react-dom'
import type { IssueState } from '../../analysis/issueReading.ts'
import { stateWord } from '../../charts/stateWords.ts'
import { useSheet } from './useSheet.ts'
import styles from './Working.module.css'

const StatesSheet = lazy(async () => ({ default: (await import('./StatesSheet.tsx')).StatesSheet }))

/** How many issues are in a state, as a number that opens to what makes each so. */
export function StateCountButton({ state, count }: { readonly state: IssueState; readonly count: number }) {
  const { open, show, close } = useSheet()
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-label={`${stateWord(state)} ${count}, show the working`}
        aria-haspopup="dialog"
        onClick={show}
      >
        {count}
      </button>
      {open &&
        createPortal(
          <Suspense fallback={null}>
            <StatesSheet state={state} onClose={close} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
