import { clampDay, formatDayShort } from '../../base/days.ts'
import { silenceWord } from '../../charts/stateWords.ts'
import { choose } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { earliestDay } from '../selection.ts'
import type { CellReading } from './cellReading.ts'
import { HISTORY_HEADING } from './headings.ts'
import styles from './HistoryBlock.module.css'
import type { ChainLink } from './positionChain.ts'
import { ToArrow } from './signs.tsx'

/** The party’s positions on the issue from the first to the last; each opens its day. */
export function HistoryBlock({ cell: { chain, party } }: { readonly cell: CellReading }) {
  return (
    <section aria-labelledby={HISTORY_HEADING} className={styles['section']}>
      <h3 id={HISTORY_HEADING} tabIndex={-1}>
        How it moved
      </h3>
      {chain.length === 0 && (
        <p className={styles['none']}>{party.name} has no position on this issue on any day.</p>
      )}
      <ol>
        {chain.map((link) => (
          <Link key={link.from} link={link} />
        ))}
      </ol>
    </section>
  )
}

function Link({ link }: { readonly link: ChainLink }) {
  const { model } = useDashboard()
  const { from, value, before, inForce, later } = link
  // Some positions of record are older than the first day that can be shown.
  const day = clampDay(from, earliestDay(model), model.coverage.to)
  return (
    <li className={styles['link']} aria-current={inForce || undefined} data-later={later || undefined}>
      <button
        type="button"
        title="Show this day"
        onClick={() => choose({ asOf: day === model.asOf ? undefined : day })}
      >
        {formatDayShort(from)}
      </button>
      <span>
        <span className={styles['values']}>
          {before !== undefined && value !== undefined && (
            <>
              {before}
              <ToArrow />
            </>
          )}
          {value}
        </span>{' '}
        {[link.silence ? silenceWord(link.silence) : link.words, ...link.also].join('; ')}
        {inForce && <span className={styles['tag']}> ·&nbsp;in&nbsp;force</span>}
        {later && <span className={styles['tag']}> ·&nbsp;later</span>}
      </span>
    </li>
  )
}
