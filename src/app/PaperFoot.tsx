import { useQuery } from '@tanstack/react-query'
import { joinWords } from '../base/words.ts'
import { evidenceQuery } from '../loading/queries.ts'
import { useViewState } from '../state/viewState.ts'
import { usePaper } from '../ui/paper.ts'
import { useDashboard } from '../views/context.ts'
import { provenance, standsOn } from '../views/provenance.ts'
import styles from './Paper.module.css'

/** On paper, below the view: what it rests on, which model it is, and the address at which it is found again. */
export function PaperFoot() {
  return usePaper() ? <Foot /> : null
}

function Foot() {
  const { loaded, model, selection } = useDashboard()
  const { data: evidence } = useQuery(evidenceQuery(loaded))
  const state = useViewState()
  if (!evidence) return null
  const site = `${location.origin}${location.pathname}`
  const { address, hash, licence } = provenance({ model, evidence, selection, state }, site)
  return (
    <footer className={styles['foot']}>
      <p>Sources: {standsOn(model, evidence, selection.issues, selection.asOf)}.</p>
      <p>
        Parley: {model.title}, version {model.version}, content hash {hash.slice(0, 8)}. By{' '}
        {joinWords(model.authors)}; {licence}.
      </p>
      <p>{address}</p>
    </footer>
  )
}
