import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { formatDayMonth } from '../../base/days.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import type { Evidence } from '../../model/model.ts'
import type { Position } from '../../model/schema.ts'
import { standingEvidence } from '../../model/standing.ts'
import controls from '../../ui/controls.module.css'
import { useDashboard } from '../context.ts'
import type { CellReading } from './cellReading.ts'
import { bearingCount, evidenceCount, type EvidenceList } from './evidenceList.ts'
import { EvidenceEntry } from './EvidenceEntry.tsx'
import { EVIDENCE_HEADING } from './headings.ts'
import { itemDay } from './itemDay.ts'
import styles from './EvidenceBlock.module.css'
import { ContestedSign, StaleSign } from './signs.tsx'

const SHOWN_AT_FIRST = 6
const ENTRY_HEIGHT = 96

/** What had been said by the day: counted at once, shown as soon as the statements are there. */
export function EvidenceBlock({
  cell,
  evidence,
  position,
}: {
  readonly cell: CellReading
  readonly evidence: EvidenceList
  readonly position: Position
}) {
  const { loaded, model } = useDashboard()
  const query = useQuery(evidenceQuery(loaded))
  const { stale } = standingEvidence(model, position, cell.asOf)
  const bearing = bearingCount(evidence)
  const contested = evidence.items.some((item) => item.bearing !== 'supports')
  return (
    <section aria-labelledby={EVIDENCE_HEADING} className={styles['section']}>
      <div className={styles['head']}>
        <h3 id={EVIDENCE_HEADING} tabIndex={-1}>
          {evidenceCount(evidence)}
        </h3>
        <p>
          {bearing} {contested && <ContestedSign />}
        </p>
      </div>
      {stale && (
        <p className={styles['aside']}>
          <StaleSign />
          The newest that supports it is older than {model.settings.staleDays} days.
        </p>
      )}
      {query.data ? (
        <Entries evidence={query.data} list={evidence} asOf={cell.asOf} />
      ) : query.isFetching ? (
        <p
          className={styles['waiting']}
          style={{ minHeight: ENTRY_HEIGHT * Math.min(evidence.items.length, SHOWN_AT_FIRST) }}
        >
          Loading the statements…
        </p>
      ) : (
        <p className={styles['waiting']}>
          The statements could not be loaded.{' '}
          <button type="button" className={controls['text']} onClick={() => void query.refetch()}>
            Try again
          </button>
        </p>
      )}
      {evidence.later > 0 && (
        <p className={styles['aside']}>
          {evidence.later} later, after {formatDayMonth(cell.asOf)}, left out.
        </p>
      )}
    </section>
  )
}

function Entries({
  evidence,
  list,
  asOf,
}: {
  readonly evidence: Evidence
  readonly list: EvidenceList
  readonly asOf: string
}) {
  const [all, setAll] = useState(false)
  const more = useRef<HTMLOListElement>(null)
  const hidden = all ? [] : list.items.slice(SHOWN_AT_FIRST)
  const oldest = hidden.at(-1)
  const showAll = () => {
    setAll(true)
    // The button goes away, so the focus goes to the first entry that it brought.
    requestAnimationFrame(() => (more.current?.children[SHOWN_AT_FIRST] as HTMLElement | undefined)?.focus())
  }
  return (
    <>
      <ol ref={more} className={styles['entries']}>
        {list.items.slice(0, all ? undefined : SHOWN_AT_FIRST).map((item) => (
          <EvidenceEntry key={`${item.id} ${item.bearing}`} item={item} evidence={evidence} asOf={asOf} />
        ))}
      </ol>
      {oldest && (
        <button type="button" className={`${controls['text']} ${styles['more']}`} onClick={showAll}>
          {hidden.length} more, back to {itemDay(oldest.day, asOf)}
        </button>
      )}
    </>
  )
}
