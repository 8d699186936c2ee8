import { ComboboxGroup, ComboboxGroupLabel, ComboboxList } from '@ariakit/react'
import type { HitGroup } from '../../analysis/searchModel.ts'
import { sum } from '../../base/sum.ts'
import { countOf, formatCount } from '../../base/words.ts'
import controls from '../../ui/controls.module.css'
import { useDashboard } from '../../views/context.ts'
import { allInEvidence, countOnRecord } from './destinations.ts'
import { HitItem } from './HitItem.tsx'
import { allWords, KIND_TITLES, searchedWords } from './hitWords.ts'
import { ResultLink } from './ResultLink.tsx'
import type { Search } from './useSearch.ts'
import styles from './SearchResults.module.css'

/** What was found, by kind; or what was searched, where nothing was. */
export function SearchResults({
  search,
  words,
  onChoose,
}: {
  readonly search: Search
  readonly words: string
  readonly onChoose: () => void
}) {
  const { groups, terms } = search
  const found = sum(groups.map(({ total }) => total))
  return (
    // A click beside a result must not take the focus from the field, which would close the list.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['panel']} onMouseDown={(event) => event.preventDefault()}>
      {groups.length > 0 && (
        <ComboboxList className={styles['list'] ?? ''} alwaysVisible aria-label="Search results">
          {groups.map((group) => (
            <ComboboxGroup key={group.kind} className={styles['group'] ?? ''}>
              <ComboboxGroupLabel className={styles['label'] ?? ''}>
                {KIND_TITLES[group.kind]}
                {group.total > group.hits.length &&
                  ` ${formatCount(group.hits.length)} of ${formatCount(group.total)}`}
              </ComboboxGroupLabel>
              {group.hits.map((hit, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- a place in the list, whatever stands there
                <HitItem key={index} hit={hit} terms={terms} onChoose={onChoose} />
              ))}
              {group.kind === 'statement' && <AllItem group={group} words={words} onChoose={onChoose} />}
            </ComboboxGroup>
          ))}
        </ComboboxList>
      )}
      <div className={styles['status']} role="status">
        {found > 0 ? (
          <span className="visually-hidden">{countOf(found, 'result')}.</span>
        ) : (
          <NothingFound search={search} words={words} />
        )}
        <StatementsWords {...search} />
      </div>
    </div>
  )
}

/** The way to all statements that match, where the list holds but a few of them. */
function AllItem({
  group: { entries, hits, total },
  words,
  onChoose,
}: {
  readonly group: HitGroup
  readonly words: string
  readonly onChoose: () => void
}) {
  const { selection } = useDashboard()
  const onRecord = countOnRecord(entries, selection)
  if (total <= hits.length || onRecord === 0) return null
  return (
    <ResultLink choices={allInEvidence(words)} className={styles['all']} onChoose={onChoose}>
      {allWords(total, onRecord, selection.asOf)}
    </ResultLink>
  )
}

function NothingFound({ search, words }: { readonly search: Search; readonly words: string }) {
  const all = search.statements === 'loaded'
  return (
    <p>
      <strong>
        No {all ? 'issue, party, speaker, plan or statement' : 'issue, party or plan'} matches “{words.trim()}
        ”.
      </strong>{' '}
      Searched were {searchedWords(search.index)}: names, questions and scales
      {all && ', roles, quotes in every stored language, summaries and publishers'}. Case and accents do not
      matter.
    </p>
  )
}

function StatementsWords({ statements, tryAgain }: Pick<Search, 'statements' | 'tryAgain'>) {
  if (statements === 'loaded') return null
  if (statements === 'loading') return <p>Statements are still loading; speakers come with them.</p>
  return (
    <p>
      The statements could not be loaded, so they and their speakers are not searched.{' '}
      <button type="button" className={controls['text']} onClick={tryAgain}>
        Try again
      </button>
    </p>
  )
}
