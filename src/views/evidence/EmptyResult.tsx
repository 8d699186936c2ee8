import { formatDay } from '../../base/days.ts'
import { countOf, countWord } from '../../base/words.ts'
import controls from '../../ui/controls.module.css'
import { Icon } from '../../ui/icons.tsx'
import { useDashboard } from '../context.ts'
import styles from './Evidence.module.css'
import type { FilterInForce } from './filters.ts'
import type { Search } from './useSearch.ts'

/** Nothing found: what was searched, the filters in force, and what taking one off would show. */
export function EmptyResult({ search, searched }: { readonly search: Search; readonly searched: number }) {
  const { selection } = useDashboard()
  const { inForce, result, clear, filter } = search
  const words = filter.find?.trim()
  if (inForce.length === 0) {
    return (
      <div className={styles['nothing']}>
        <p>Nothing on the issues shown had been said by {formatDay(selection.asOf)}.</p>
      </div>
    )
  }
  return (
    <div className={styles['nothing']}>
      <div role="status">
        <h3 className={styles['nothingHead']}>{nothingWords(words, inForce.length)}</h3>
      </div>
      <p className={styles['soft']}>
        As of {formatDay(selection.asOf)}. {countOf(searched, 'statement')} on{' '}
        {countOf(selection.issues.length, 'issue')} were searched.
      </p>
      <h4>Filters in force</h4>
      <Chips filters={inForce}>
        {inForce.length > 1 && (
          <button type="button" className={controls['text']} onClick={() => clear(true)}>
            {inForce.length === 2 ? 'Clear both' : `Clear all ${countWord(inForce.length)}`}
          </button>
        )}
      </Chips>
      <h4>What removing {inForce.length === 1 ? 'it' : 'one of them'} would show</h4>
      <dl className={styles['removals']}>
        {inForce.map(({ facet, without, remove }) => {
          const count = result?.without.get(facet) ?? 0
          return (
            <div key={facet}>
              <dt>
                <button type="button" className={controls['text']} onClick={remove}>
                  Without {without}
                </button>
              </dt>
              <dd>{count === 0 ? '0' : countOf(count, 'statement')}</dd>
            </div>
          )
        })}
      </dl>
      <p className={styles['soft']}>
        Search looks through issue names, speakers and their roles, quotes in every stored language, summaries
        and publishers. It ignores case and accents; all words must occur, “words in quotation marks”
        together.
      </p>
    </div>
  )
}

function nothingWords(words: string | undefined, filters: number): string {
  if (!words) return 'No statement passes these filters.'
  return `No statement matches “${words}”${filters > 1 ? ' under these filters' : ''}.`
}

/** The filters in force, each with its button to take it off. */
export function Chips({
  filters,
  children,
}: {
  readonly filters: readonly FilterInForce[]
  readonly children?: React.ReactNode
}) {
  return (
    <ul className={styles['chips']} aria-label="Filters in force">
      {filters.map(({ facet, label, remove }) => (
        <li key={facet}>
          <button type="button" className={styles['chip']} aria-label={`Remove ${label}`} onClick={remove}>
            {label} <Icon name="close" size={9} />
          </button>
        </li>
      ))}
      {children && <li>{children}</li>}
    </ul>
  )
}
