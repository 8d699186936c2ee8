import { useState } from 'react'
import { choose } from '../../state/viewState.ts'
import { usePaper } from '../../ui/paper.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { AgeSection } from './AgeSection.tsx'
import { columnsFor } from './columns.ts'
import styles from './Evidence.module.css'
import { FilterPanel } from './FilterPanel.tsx'
import filters from './Filters.module.css'
import { ListPane, type ListTab } from './ListPane.tsx'
import { ReliabilitySection } from './ReliabilitySection.tsx'
import { SearchField } from './SearchField.tsx'
import { SilenceSection } from './SilenceSection.tsx'
import { useEvidence } from './useEvidence.ts'
import { useSearch } from './useSearch.ts'

/** All statements and sources, searched and filtered; and how old, how complete and how good they are. */
export function EvidenceView() {
  const { ref, width } = useWidth()
  const evidence = useEvidence()
  const search = useSearch(evidence.record)
  const [tab, setTab] = useState<ListTab>('statements')
  const printed = usePaper()
  const columns = columnsFor(width)
  const shownTab = tab === 'figures' && columns !== 'one' ? 'statements' : tab
  const beside = columns !== 'one' || printed
  const figures = (
    <div className={styles['figures']}>
      <AgeSection />
      <SilenceSection />
      {evidence.record ? (
        <ReliabilitySection
          record={evidence.record}
          onFindFault={(fault) => {
            choose({ find: `"${fault}"` })
            setTab('sources')
          }}
        />
      ) : (
        <section className={styles['waitingFigure']} aria-label="How good the sources are">
          <h2>How good the sources are</h2>
          <p>{evidence.failed ? 'Told when the statements have loaded.' : 'Loading the statements…'}</p>
        </section>
      )}
    </div>
  )
  return (
    <div ref={ref} className={styles['view']} data-columns={columns}>
      {columns === 'three' && (
        <aside aria-label="Filter" className={filters['side']}>
          <div className={filters['sideHead']}>
            <h2>Filter</h2>
            {search.inForce.some(({ facet }) => facet !== 'find') && (
              <button type="button" onClick={() => search.clear(false)}>
                Clear
              </button>
            )}
          </div>
          <SearchField />
          <FilterPanel search={search} />
        </aside>
      )}
      <ListPane
        evidence={evidence}
        search={search}
        tab={shownTab}
        setTab={setTab}
        columns={columns}
        figures={columns === 'one' && !printed ? figures : undefined}
      />
      {beside && figures}
    </div>
  )
}
