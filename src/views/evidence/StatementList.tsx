import { useCallback, useEffect, useRef } from 'react'
import type { StatementEntry } from '../../analysis/statementIndex.ts'
import { countOf, formatCount } from '../../base/words.ts'
import type { Columns } from './columns.ts'
import styles from './Lists.module.css'
import { StatementRow } from './StatementRow.tsx'
import type { OnRecord } from './useEvidence.ts'
import { WindowedFeed, type FeedPlace } from './WindowedFeed.tsx'

const keyOf = ({ statement }: StatementEntry) => statement.id

/** The statements found, each with its words, its issue and its sources. */
export function StatementList({
  statements,
  record,
  columns,
}: {
  readonly columns: Columns
  readonly statements: readonly StatementEntry[]
  readonly record: OnRecord
}) {
  const top = useRef<HTMLDivElement>(null)
  useTopOnChange(top, statements)
  const { otherwise } = record
  const row = useCallback(
    (entry: StatementEntry, place: FeedPlace) => (
      <StatementRow key={entry.statement.id} entry={entry} otherwise={otherwise} {...place} />
    ),
    [otherwise],
  )
  const all = record.entries.length
  return (
    <div ref={top} className={styles['list']} data-columns={columns}>
      <p className={styles['listNote']}>
        {statements.length === all ? 'All ' : `${formatCount(statements.length)} of `}
        {countOf(all, 'statement')} said by then. Words in quotation marks are the speaker’s own; a
        translation is marked and carries none.
      </p>
      <div className={styles['columns']} aria-hidden="true">
        <span>Date</span>
        <span>Who said what</span>
        <span>Issue, how known</span>
        <span>Source</span>
      </div>
      <WindowedFeed
        items={statements}
        keyOf={keyOf}
        label={countOf(statements.length, 'statement')}
        rowHeight={92}
      >
        {row}
      </WindowedFeed>
    </div>
  )
}

/** Brings the beginning of a list back into sight when what is in it changes under a reader who is far down. */
export function useTopOnChange(top: React.RefObject<HTMLElement | null>, list: unknown) {
  const before = useRef(list)
  useEffect(() => {
    if (before.current === list) return
    before.current = list
    if ((top.current?.getBoundingClientRect().top ?? 0) < 0) top.current?.scrollIntoView({ block: 'start' })
  }, [top, list])
}
