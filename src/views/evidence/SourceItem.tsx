import { memo } from 'react'
import { formatDayShort } from '../../base/days.ts'
import { countOf, joinWords } from '../../base/words.ts'
import { reliabilityWord } from '../../charts/evidence/evidenceWords.ts'
import type { SourceRow } from '../../charts/evidence/sourceRows.ts'
import { languageName } from '../languageName.ts'
import styles from './Lists.module.css'
import { SourceLink } from './Publishers.tsx'
import type { FeedPlace } from './WindowedFeed.tsx'

/** One source: who published it, what it is, what is known against it, and how much rests on it. */
export const SourceItem = memo(function SourceItem({
  row,
  index,
  count,
  current,
  onReach,
}: FeedPlace & { readonly row: SourceRow }) {
  const { source } = row
  const { id, publisher, title, date, language, kind, reliability, fault, note } = source
  const facts = [
    date === undefined ? 'day not known' : formatDayShort(date),
    kind,
    ...(language === undefined ? [] : [languageName(language)]),
  ]
  const cited = [
    ...(row.statements > 0 ? [countOf(row.statements, 'statement')] : []),
    ...(row.provisions > 0 ? [countOf(row.provisions, 'provision of a plan', 'provisions of plans')] : []),
  ]
  return (
    // The row is a stop of the list’s own keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={styles['sourceItem']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as the pattern of a feed asks
      tabIndex={current ? 0 : -1}
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-label={`${publisher}: ${title}`}
      onFocus={() => onReach(id)}
    >
      <div>
        <p className={styles['who']}>
          <strong>{publisher}</strong>
          <span className={styles['role']}>{facts.join(', ')}</span>
        </p>
        <p className={styles['words']}>
          <SourceLink source={source} tabIndex={current ? undefined : -1}>
            {title}
          </SourceLink>
        </p>
        {note && <p className={styles['gloss']}>{note}</p>}
      </div>
      <div className={styles['about']}>
        <p>{reliabilityWord(reliability)}</p>
        <p className={styles['soft']}>{fault ?? 'no fault noted'}</p>
      </div>
      <p className={styles['cited']}>Cited by {joinWords(cited)}</p>
    </article>
  )
})
