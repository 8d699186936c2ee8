import { useState, type ReactNode } from 'react'
import { countOf, formatCount } from '../../base/words.ts'
import controls from '../../ui/controls.module.css'
import { Sheet } from '../../ui/Sheet.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import styles from './Evidence.module.css'
import { FilterPanel } from './FilterPanel.tsx'
import filters from './Filters.module.css'
import { ListTools } from './ListTools.tsx'
import { SearchField } from './SearchField.tsx'
import { SourceList } from './SourceList.tsx'
import { StatementList } from './StatementList.tsx'
import type { Columns } from './columns.ts'
import type { useEvidence } from './useEvidence.ts'
import type { Search } from './useSearch.ts'

/** The two lists; where there is no room beside them, the figures are a third. */
export type ListTab = 'statements' | 'sources' | 'figures'

/** The list of statements or of sources, with its tools; on narrower screens with the search and the filters. */
export function ListPane({
  evidence,
  search,
  tab,
  setTab,
  columns,
  figures,
}: {
  readonly evidence: ReturnType<typeof useEvidence>
  readonly search: Search
  readonly tab: ListTab
  readonly setTab: (tab: ListTab) => void
  readonly columns: Columns
  readonly figures: ReactNode | undefined
}) {
  const { statements, sources } = search
  return (
    <section className={styles['pane']} aria-label="Statements and sources">
      <h2 className="visually-hidden">Statements and sources</h2>
      {columns !== 'three' && <NarrowTools search={search} />}
      <div className={styles['paneHead']}>
        <div role="group" aria-label="Which list" className={styles['segments']}>
          <Segment tab="statements" current={tab} setTab={setTab} count={statements?.length}>
            Statements
          </Segment>
          <Segment tab="sources" current={tab} setTab={setTab} count={sources?.length}>
            Sources
          </Segment>
          {figures && (
            <Segment tab="figures" current={tab} setTab={setTab} count={undefined}>
              Age and gaps
            </Segment>
          )}
        </div>
        {tab !== 'figures' && evidence.record && (
          <ListTools search={search} tab={tab} otherwise={evidence.record.otherwise} />
        )}
      </div>
      {tab === 'figures' ? (
        figures
      ) : (
        <Lists evidence={evidence} search={search} tab={tab} columns={columns} />
      )}
    </section>
  )
}

function Lists({
  evidence: { record, failed, tryAgain },
  search,
  tab,
  columns,
}: {
  readonly columns: Columns
  readonly evidence: ReturnType<typeof useEvidence>
  readonly search: Search
  readonly tab: ListTab
}) {
  const { statements, sources } = search
  if (failed) {
    return (
      <div className={styles['waiting']} role="alert">
        <p>
          The statements could not be loaded. Positions, their age and the silences are shown all the same.
        </p>
        <button type="button" className={controls['button']} onClick={tryAgain}>
          Try again
        </button>
      </div>
    )
  }
  if (!record || !statements || !sources) {
    return (
      <p className={styles['waiting']} role="status">
        Loading the statements…
      </p>
    )
  }
  if (tab === 'sources') return <SourceList sources={sources} search={search} />
  if (statements.length === 0) return <EmptyResult search={search} searched={record.entries.length} />
  return <StatementList statements={statements} record={record} columns={columns} />
}

function Segment({
  tab,
  current,
  setTab,
  count,
  children,
}: {
  readonly tab: ListTab
  readonly current: ListTab
  readonly setTab: (tab: ListTab) => void
  readonly count: number | undefined
  readonly children: string
}) {
  return (
    <button type="button" aria-pressed={tab === current} onClick={() => setTab(tab)}>
      {children} {count !== undefined && <span>{formatCount(count)}</span>}
    </button>
  )
}

/** Search and filters where there is no column for them. */
function NarrowTools({ search }: { readonly search: Search }) {
  const [open, setOpen] = useState(false)
  const count = search.inForce.filter(({ facet }) => facet !== 'find').length
  return (
    <div className={filters['narrowTools']}>
      <SearchField />
      <button type="button" className={filters['filterButton']} onClick={() => setOpen(true)}>
        Filter{count > 0 && ` (${count})`}
      </button>
      {open && (
        <Sheet name="Filter" onClose={() => setOpen(false)}>
          <div className={`${filters['sideHead']} ${filters['sheetHead']}`}>
            <h2>Filter</h2>
            {count > 0 && (
              <button type="button" onClick={() => search.clear(false)}>
                Clear
              </button>
            )}
          </div>
          <FilterPanel search={search} />
          <button type="button" className={controls['button']} onClick={() => setOpen(false)}>
            Show {countOf(search.statements?.length ?? 0, 'statement')}
          </button>
        </Sheet>
      )}
    </div>
  )
}
