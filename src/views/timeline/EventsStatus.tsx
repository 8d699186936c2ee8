import { useQuery } from '@tanstack/react-query'
import { countOf } from '../../base/words.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import controls from '../../ui/controls.module.css'
import { useDashboard } from '../context.ts'
import styles from './Timeline.module.css'

/** How many events there are, or that they are not there yet and why. */
export function EventsStatus({ count }: { readonly count: number }) {
  const { loaded } = useDashboard()
  const { isPending, isError, refetch } = useQuery(evidenceQuery(loaded))
  return (
    <div className={styles['eventsStatus']}>
      {isPending && 'Loading the events…'}
      {isError && (
        <>
          Events did not load.{' '}
          <button type="button" className={controls['text']} onClick={() => void refetch()}>
            Try again
          </button>
        </>
      )}
      {!isPending && !isError && (
        <span className={styles['count']}>
          {count === 0 ? 'None in this window' : `${countOf(count, 'event')} in this window`}
        </span>
      )}
    </div>
  )
}
