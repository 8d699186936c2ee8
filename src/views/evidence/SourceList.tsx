import { useCallback, useRef } from 'react'
import { countOf } from '../../base/words.ts'
import type { SourceRow } from '../../charts/evidence/sourceRows.ts'
import controls from '../../ui/controls.module.css'
import { Chips } from './EmptyResult.tsx'
import styles from './Evidence.module.css'
import lists from './Lists.module.css'
import { SourceItem } from './SourceItem.tsx'
import { useTopOnChange } from './StatementList.tsx'
import type { Search } from './useSearch.ts'
import { WindowedFeed, type FeedPlace } from './WindowedFeed.tsx'

const keyOf = ({ source }: SourceRow) => source.id

/** The sources behind the statements and plans shown, each with its class and its faults. */
export function SourceList({
  sources,
  search,
}: {
  readonly sources: readonly SourceRow[]
  readonly search: Search
}) {
  const top = useRef<HTMLDivElement>(null)
  useTopOnChange(top, sources)
  const row = useCallback(
    (item: SourceRow, place: FeedPlace) => <SourceItem key={item.source.id} row={item} {...place} />,
    [],
  )
  if (sources.length === 0) {
    return (
      <div className={styles['nothing']}>
        <div role="status">
          <h3 className={styles['nothingHead']}>No source matches under these filters.</h3>
        </div>
        <Chips filters={search.inForce}>
          <button type="button" className={controls['text']} onClick={() => search.clear(true)}>
            Clear all
          </button>
        </Chips>
        <p className={styles['soft']}>
          Search looks through publishers, titles, faults and notes of the sources that the statements under
          the filters cite. It ignores case and accents.
        </p>
      </div>
    )
  }
  return (
    <div ref={top} className={lists['list']}>
      <p className={lists['listNote']}>
        The pages behind the statements and plans of the filters in force. The reliability filter asks for the
        page’s own class; faults are told as the model words them.
      </p>
      <div className={lists['sourceColumns']} aria-hidden="true">
        <span>Publisher and page</span>
        <span>Reliability, fault</span>
        <span>Used</span>
      </div>
      <WindowedFeed items={sources} keyOf={keyOf} label={countOf(sources.length, 'source')} rowHeight={74}>
        {row}
      </WindowedFeed>
    </div>
  )
}
