import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type RefObject } from 'react'
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
import { arrivedAtFound, useFoundStatement } from './foundStatement.ts'
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
        <Entries evidence={query.data} list={evidence} cell={cell} />
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
  cell,
}: {
  readonly evidence: Evidence
  readonly list: EvidenceList
  readonly cell: CellReading
}) {
  const { asOf } = cell
  const [unfolded, setUnfolded] = useState(false)
  const more = useRef<HTMLOListElement>(null)
  const foundAt = useFoundAt(cell, list, more)
  const all = unfolded || foundAt >= SHOWN_AT_FIRST
  const hidden = all ? [] : list.items.slice(SHOWN_AT_FIRST)
  const oldest = hidden.at(-1)
  const showAll = () => {
    setUnfolded(true)
    // The button goes away, so the focus goes to the first entry that it brought.
    requestAnimationFrame(() => (more.current?.children[SHOWN_AT_FIRST] as HTMLElement | undefined)?.focus())
  }
  return (
    <>
      <ol ref={more} className={styles['entries']}>
        {list.items.slice(0, all ? undefined : SHOWN_AT_FIRST).map((item, index) => (
          <EvidenceEntry
            key={`${item.id} ${item.bearing}`}
            item={item}
            evidence={evidence}
            asOf={asOf}
            found={index === foundAt}
          />
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

/** Where in the list the statement is that the search led to, -1 where none is; it is brought into sight, with the focus. */
function useFoundAt(
  { issue, party }: CellReading,
  { items }: EvidenceList,
  entries: RefObject<HTMLOListElement | null>,
): number {
  const { found, pending } = useFoundStatement()
  const here = found?.issue === issue.id && found.party === party.id
  const at = here ? items.findIndex(({ id }) => id === found.statement) : -1
  useEffect(() => {
    if (!pending || at === -1) return undefined
    // A sheet that opens takes the focus for itself first. The jump is at once: nothing moves that could disturb.
    const frame = requestAnimationFrame(() => {
      const entry = entries.current?.children[at]
      if (!(entry instanceof HTMLElement)) return
      entry.focus({ preventScroll: true })
      entry.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      arrivedAtFound()
    })
    return () => cancelAnimationFrame(frame)
  }, [pending, at, entries])
  return at
}
