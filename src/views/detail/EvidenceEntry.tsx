import { useState } from 'react'
import type { Evidence } from '../../model/model.ts'
import type { Source } from '../../model/schema.ts'
import { useDashboard } from '../context.ts'
import { statementLit } from '../statementLit.ts'
import { useIsLit, useLights } from '../useLit.ts'
import {
  entryWords,
  publishers,
  reliabilityWord,
  reliabilityWords,
  sourcesHeading,
  type EntryWords,
} from './evidenceEntryWords.ts'
import type { EvidenceItem } from './evidenceList.ts'
import styles from './EvidenceEntry.module.css'
import { itemDay } from './itemDay.ts'
import { ContestedSign, RedLineSign } from './signs.tsx'

const NAMED_AT_FIRST = 2

/** One statement or provision: when, who, in which words, and how that is known. */
export function EvidenceEntry({
  item,
  evidence,
  asOf,
  found,
}: {
  readonly item: EvidenceItem
  readonly evidence: Evidence
  readonly asOf: string
  /** The search led to it. */
  readonly found: boolean
}) {
  const { model, open } = useDashboard()
  const lit = useIsLit({ statement: item.id })
  const party = open?.party.id ?? ''
  const lights = useLights(() => statementLit(model, { id: item.id, day: item.day, party }, asOf))
  const entry = entryWords(model, evidence, item)
  if (!entry) return null
  const { quotation } = entry
  return (
    <li
      className={styles['entry']}
      tabIndex={-1}
      data-found={found ? '' : undefined}
      data-lit={lit ? '' : undefined}
      {...lights}
    >
      <time dateTime={item.day}>{itemDay(item.day, asOf)}</time>
      <div className={styles['text']}>
        <p>
          {found && <span className="visually-hidden">Found: </span>}
          <strong>{entry.who}</strong> {entry.role && <span className={styles['role']}>{entry.role}</span>}
        </p>
        <p className={styles['words']} lang={quotation.language}>
          {quotation.quoted ? `“${quotation.words}”` : quotation.words}
        </p>
        {quotation.gloss && <p className={styles['gloss']}>{quotation.gloss}</p>}
        <Marks item={item} entry={entry} />
        <p className={styles['known']}>
          {entry.known} · <Publishers sources={publishers(entry.sources)} />
        </p>
        <About entry={entry} />
      </div>
    </li>
  )
}

function Marks({ item, entry }: { readonly item: EvidenceItem; readonly entry: EntryWords }) {
  const { theme } = useDashboard()
  if (item.bearing === 'supports' && !entry.redLine) return null
  return (
    <p className={styles['marks']}>
      {item.bearing !== 'supports' && (
        <span>
          <ContestedSign />
          {item.bearing === 'dissent' ? 'says otherwise, a lone dissenter' : 'says otherwise'}
        </span>
      )}
      {entry.redLine && (
        <span className={styles['redLine']}>
          <RedLineSign theme={theme} />
          red line
        </span>
      )}
    </p>
  )
}

function Publishers({ sources }: { readonly sources: readonly Source[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? sources : sources.slice(0, NAMED_AT_FIRST)
  const rest = sources.length - shown.length
  return (
    <>
      {shown.map((source, index) => (
        <span key={source.id}>
          {index > 0 && ' · '}
          <SourceLink source={source} /> {reliabilityWord(source)}
        </span>
      ))}
      {rest > 0 && (
        <>
          {' · '}
          <button type="button" className={styles['rest']} onClick={() => setAll(true)}>
            and {rest} more
          </button>
        </>
      )}
    </>
  )
}

function SourceLink({ source: { url, publisher, title } }: { readonly source: Source }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" title={title}>
      {publisher}
    </a>
  )
}

function About({ entry: { summary, note, sources } }: { readonly entry: EntryWords }) {
  return (
    <details className={styles['about']}>
      <summary>{sourcesHeading(sources)}</summary>
      {summary && <p>In short: {summary}</p>}
      {note && <p>Note: {note}</p>}
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />: {source.title}. <span>{reliabilityWords(source)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
