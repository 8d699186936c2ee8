import { useState } from 'react'
import { RELIABILITIES, type Reliability } from '../../analysis/statementIndex.ts'
import { reliabilityWord } from '../../charts/evidence/evidenceWords.ts'
import type { Source } from '../../model/schema.ts'
import styles from './Lists.module.css'

const SHOWN = 2

/** The pages a statement was read on, the best first, and what is known against the best of them. */
export function Publishers({
  sources,
  best,
  tabIndex,
}: {
  readonly sources: readonly Source[]
  readonly best: Reliability
  readonly tabIndex: number | undefined
}) {
  const [all, setAll] = useState(false)
  const ranked = sources.toSorted(
    (a, b) => RELIABILITIES.indexOf(a.reliability) - RELIABILITIES.indexOf(b.reliability),
  )
  const shown = all ? ranked : ranked.slice(0, SHOWN)
  const more = ranked.length - shown.length
  const fault = ranked[0]?.fault
  return (
    <>
      <p className={styles['publishers']}>
        {shown.map((source, index) => (
          <span key={source.id}>
            {index > 0 && ', '}
            <SourceLink source={source} tabIndex={tabIndex}>
              {source.publisher}
            </SourceLink>
          </span>
        ))}
        {more > 0 && (
          <>
            {' '}
            <button type="button" className={styles['more']} tabIndex={tabIndex} onClick={() => setAll(true)}>
              and {more} more
            </button>
          </>
        )}
      </p>
      {best !== 'official' && best !== 'high' && (
        <p className={styles['soft']}>
          {reliabilityWord(best)} reliability{fault && `: ${fault}`}
        </p>
      )}
    </>
  )
}

/** A page outside; it opens beside the dashboard, so that a model opened from a file isn’t lost. */
export function SourceLink({
  source,
  tabIndex,
  children,
}: {
  readonly source: Source
  readonly tabIndex: number | undefined
  readonly children: string
}) {
  return (
    <a href={source.url} target="_blank" rel="noreferrer" title={source.title} tabIndex={tabIndex}>
      {children}
    </a>
  )
}
