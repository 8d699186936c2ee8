import { useId } from 'react'
import { formatDayShort } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import type { CellReading } from './cellReading.ts'
import styles from './HistoryBlock.module.css'
import { planSilenceWord, type PlanRow } from './planRows.ts'

/** What each plan makes of the issue; silence and a passage that is not stored are kept apart. */
export function PlansBlock({ cell: { plans } }: { readonly cell: CellReading }) {
  const heading = useId()
  const { rows, without } = plans
  if (rows.length === 0 && without.length === 0) return null
  return (
    <section aria-labelledby={heading} className={styles['section']}>
      <h3 id={heading}>What the plans say here</h3>
      <ol>
        {rows.map((row) => (
          <Row key={row.plan.id} row={row} />
        ))}
      </ol>
      {without.map(({ kind, titles }) => (
        <details key={kind} className={styles['without']}>
          <summary>
            {planSilenceWord(kind)}: {countOf(titles.length, 'plan')}
          </summary>
          <p>{titles.join(', ')}</p>
        </details>
      ))}
    </section>
  )
}

function Row({ row: { plan, value, words, open, points, note, later } }: { readonly row: PlanRow }) {
  return (
    <li className={styles['link']} data-later={later || undefined}>
      <time dateTime={plan.date}>{formatDayShort(plan.date)}</time>
      <span title={note}>
        <strong>{plan.shortTitle}</strong>
        {points.length > 0 && (
          <span className={styles['tag']}>
            {' '}
            {points.length === 1 ? 'point' : 'points'}&nbsp;{points.join(', ')}
          </span>
        )}
        {later && <span className={styles['tag']}> ·&nbsp;later</span>}
        <span className={styles['plan']}>
          <span className={styles['values']}>{value}</span> {words}
          {open && <>; {open}</>}
        </span>
      </span>
    </li>
  )
}
