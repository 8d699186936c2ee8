import { useQueryClient } from '@tanstack/react-query'
import { formatDay } from '../base/days.ts'
import { capitalise, countOf, joinWords } from '../base/words.ts'
import { modelQuery } from '../loading/queries.ts'
import { ModelError } from '../model/fault.ts'
import { useViewState } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { FaultList } from './FaultList.tsx'
import { OpenFileButton } from './OpenFileButton.tsx'
import { BareTopBar } from './TopBar.tsx'
import styles from './states.module.css'

/** No model could be loaded: what happened, every fault, and the ways on. What the link asked for is kept. */
export function LoadFault({ error }: { readonly error: Error | null }) {
  const client = useQueryClient()
  const faults = error instanceof ModelError ? error.faults : []
  return (
    <>
      <BareTopBar title="No model" />
      <main className={styles['message']}>
        <h1>This model could not be loaded.</h1>
        <p className={styles['deck']}>{whatHappened(error)}</p>
        {faults.length > 0 && <FaultList faults={faults} />}
        <div className={styles['actions']}>
          <button
            type="button"
            className={`${controls['button']} ${controls['primary']}`}
            onClick={() => void client.refetchQueries(modelQuery)}
          >
            Try again
          </button>
          <OpenFileButton className={controls['button']}>Choose a model file</OpenFileButton>
        </div>
        <Asked />
      </main>
    </>
  )
}

function whatHappened(error: Error | null): string {
  if (!error) return 'The loading was cancelled.'
  if (error instanceof ModelError)
    return `Its file was read as far as it goes, but ${error.message}. Nothing was changed and nothing left this machine.`
  if (error instanceof TypeError)
    return 'The connection was lost, or this site can’t be reached. Three tries were made.'
  return `${error.message}.`
}

/** What the address asks for, in words, so that the reader sees it is not lost. */
function Asked() {
  const state = useViewState()
  const wishes = [
    state.view && capitalise(state.view),
    state.asOf && `as of ${formatDay(state.asOf)}`,
    state.hide.length > 0 && `${countOf(state.hide.length, 'party', 'parties')} switched off`,
    state.hideIssues.length + state.hideGroups.length > 0 && 'some issues switched off',
  ].filter((wish) => typeof wish === 'string')
  if (wishes.length === 0) return null
  return (
    <p className={styles['note']}>
      The link you followed asks for <strong>{joinWords(wishes)}</strong>. That will be applied once a model
      is loaded.
    </p>
  )
}
