import { memo } from 'react'
import { marksOf } from '../../analysis/evidenceSearch.ts'
import { type StatementEntry } from '../../analysis/statementIndex.ts'
import { formatDay, formatDayMonth } from '../../base/days.ts'
import { joinWords } from '../../base/words.ts'
import { attributionWord } from '../../charts/evidence/evidenceWords.ts'
import { Mark } from '../../charts/Mark.tsx'
import type { Issue } from '../../model/model.ts'
import type { Statement } from '../../model/schema.ts'
import { choose } from '../../state/viewState.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { quotation } from '../detail/quotation.ts'
import { ContestedSign, RedLineSign } from '../detail/signs.tsx'
import { statementLit } from '../statementLit.ts'
import { useIsLit, useLights, useLit } from '../useLit.ts'
import styles from './Lists.module.css'
import { Publishers } from './Publishers.tsx'
import type { FeedPlace } from './WindowedFeed.tsx'

/** One statement: when, who, in which words, on what, how it is known and where it was read. Enter opens its cell. */
export const StatementRow = memo(function StatementRow({
  entry,
  otherwise,
  index,
  count,
  current,
  onReach,
}: FeedPlace & { readonly entry: StatementEntry; readonly otherwise: ReadonlySet<string> }) {
  const { model, selection, looks, theme } = useDashboard()
  const { statement, issues, sources } = entry
  const { id, date, party, speaker, attribution } = statement
  const shown = quotation(statement)
  const marks = marksOf(entry, otherwise)
  const look = looks.get(party)
  const sameYear = date.slice(0, 4) === selection.asOf.slice(0, 4)
  const reach = current ? undefined : -1
  const lit = useIsLit({ statement: id, party })
  const { onFocus: light, ...lights } = useLights(() =>
    statementLit(model, { id, day: date, party }, selection.asOf),
  )
  return (
    // The row is a stop of the list’s own keys; what can be clicked inside it are links.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={styles['statement']}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as the pattern of a feed asks
      tabIndex={current ? 0 : -1}
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-label={sentence(entry, look?.name ?? party)}
      {...lights}
      onFocus={() => {
        light()
        onReach(id)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return
        const [first] = issues
        if (first) choose({ issue: first.id, party })
      }}
    >
      <time dateTime={date} title={formatDay(date)}>
        {formatDayMonth(date)}
        {!sameYear && <span>{date.slice(0, 4)}</span>}
      </time>
      <div className={styles['said']}>
        <p className={styles['who']} data-lit={lit ? '' : undefined}>
          <Mark order={look?.order ?? 0} theme={theme} /> <strong>{speaker}</strong>
          <span className={styles['role']}>{roleWords(statement)}</span>
        </p>
        <p className={styles['words']} lang={shown.language}>
          {shown.quoted ? `“${shown.words}”` : shown.words}
        </p>
        {shown.gloss && <p className={styles['gloss']}>{shown.gloss}</p>}
        {statement.context && (
          <p className={styles['gloss']}>No position rests on this: {statement.context}</p>
        )}
      </div>
      <div className={styles['about']}>
        {issues.map((issue) => (
          <IssueLink key={issue.id} issue={issue} party={party} tabIndex={reach} />
        ))}
        <p className={styles['soft']}>
          {attributionWord(attribution)}
          {shown.tag && `, ${shown.tag}`}
        </p>
      </div>
      <div className={styles['source']}>
        {(marks.includes('red-line') || marks.includes('otherwise')) && (
          <p className={styles['marks']}>
            {marks.includes('red-line') && (
              <span className={styles['redLine']}>
                <RedLineSign theme={theme} /> red line
              </span>
            )}
            {marks.includes('otherwise') && (
              <span>
                <ContestedSign /> says otherwise
              </span>
            )}
          </p>
        )}
        <Publishers sources={sources} best={entry.best} tabIndex={reach} />
      </div>
    </article>
  )
})

function IssueLink({
  issue,
  party,
  tabIndex,
}: {
  readonly issue: Issue
  readonly party: string
  readonly tabIndex: number | undefined
}) {
  const lit = useLit({ issue: issue.id })
  return (
    <CellLink cell={{ issue: issue.id, party }} className={styles['issue']} tabIndex={tabIndex} {...lit}>
      {issue.title}
    </CellLink>
  )
}

/** The speaker’s role; what was only reported, or said without a name, is told in the same breath. */
function roleWords({ role, attribution }: Statement): string {
  const how = attribution === 'reported' ? 'as reported' : attribution === 'anonymous' ? 'unnamed' : undefined
  return [role, how].filter((word) => word !== undefined).join(', ')
}

function sentence({ statement, issues }: StatementEntry, party: string): string {
  const about = issues.length > 0 ? `, on ${joinWords(issues.map(({ title }) => title))}` : ''
  return `${formatDay(statement.date)}, ${statement.speaker} for ${party}${about}`
}
