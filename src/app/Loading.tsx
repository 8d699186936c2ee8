import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { formatCount } from '../base/words.ts'
import { modelQuery, progressQuery } from '../loading/queries.ts'
import controls from '../ui/controls.module.css'
import { BareTopBar } from './TopBar.tsx'
import styles from './states.module.css'

const QUIET_MS = 300
const BYTES_PER_KB = 1000
const BARS = [8, 6, 7, 5, 7, 6, 8, 5, 6, 7, 6, 8]

/** The frame at once, then how far the loading has come; nothing at all for the first moments, so that nothing flickers. */
export function Loading() {
  const [quiet, setQuiet] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(false), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <BareTopBar title="Loading the model" />
      {!quiet && <Progress />}
    </>
  )
}

function Progress() {
  const client = useQueryClient()
  const { data: progress } = useQuery(progressQuery)
  const { failureCount } = useQuery(modelQuery)
  const received = Math.round((progress?.received ?? 0) / BYTES_PER_KB)
  const total = progress?.total === undefined ? undefined : Math.round(progress.total / BYTES_PER_KB)
  return (
    <main className={styles['loading']} aria-busy="true">
      <h1>
        Loading the model
        {progress && `: ${formatCount(received)}${total ? ` of ${formatCount(total)}` : ''} kB`}
      </h1>
      <p className={styles['deck']}>
        {failureCount > 0
          ? 'The connection failed; trying again. '
          : 'From this site. Nothing is sent anywhere. '}
        <button
          type="button"
          className={controls['text']}
          onClick={() => void client.cancelQueries(modelQuery)}
        >
          Cancel
        </button>
      </p>
      <progress
        className={styles['bar']}
        aria-label="Loading"
        {...(total ? { value: received, max: total } : {})}
      />
      <div className={styles['skeleton']} aria-hidden="true">
        {BARS.map((width, row) => (
          // oxlint-disable-next-line react/no-array-index-key -- the rows never change
          <div key={row}>
            <span style={{ width: `${width}em` }} />
            <i />
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
    </main>
  )
}
