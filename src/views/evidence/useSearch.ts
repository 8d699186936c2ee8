import { useDeferredValue, useMemo } from 'react'
import { searchStatements, type EvidenceFilter, type SearchResult } from '../../analysis/evidenceSearch.ts'
import { type StatementEntry } from '../../analysis/statementIndex.ts'
import { findSources, sortSources, sourceRows, type SourceRow } from '../../charts/evidence/sourceRows.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { filterOf, filtersInForce, chooseLocal, localFilters, type LocalFilters } from './filters.ts'
import { sortOf, sortStatements, sourceSortOf } from './sorts.ts'
import type { OnRecord } from './useEvidence.ts'

/** The reader’s filters, what they find, and how each is taken off. */
export function useSearch(record: OnRecord | undefined) {
  const { model, selection } = useDashboard()
  const state = useViewState()
  const { only, about } = state
  const local = useMemo(() => localFilters(only, about), [only, about])
  const filter = useMemo(() => filterOf(model, selection, state, local), [model, selection, state, local])
  // Typing answers at once; the list follows a moment later.
  const drawn = useDeferredValue(filter)
  const result = useMemo(
    () => record && searchStatements(record.entries, drawn, record.otherwise),
    [record, drawn],
  )
  const inForce = useMemo(() => filtersInForce(model, filter, local, chooseLocal), [model, filter, local])
  const sort = sortOf(state.sort)
  const drawnSort = useDeferredValue(sort)
  const statements = useMemo(
    () => result && sortStatements(result.found, drawnSort, model),
    [result, drawnSort, model],
  )
  const narrowed = inForce.some(
    ({ facet }) => facet !== 'find' && facet !== 'reliability' && facet !== 'party',
  )
  const sourceSort = sourceSortOf(state.sort)
  const drawnSourceSort = useDeferredValue(sourceSort)
  const cited = useCited(record, drawn, narrowed)
  const sources = useMemo(
    () => cited && sortSources(findSources(cited, drawn.find, drawn.reliability), drawnSourceSort),
    [cited, drawn.find, drawn.reliability, drawnSourceSort],
  )
  const clear = (withSearch: boolean) => {
    choose({
      only: [],
      about: undefined,
      hide: [],
      group: undefined,
      speaker: undefined,
      attribution: undefined,
      reliability: undefined,
      from: undefined,
      to: undefined,
      ...(withSearch ? { find: undefined } : {}),
    })
  }
  return {
    filter,
    local,
    setLocal: chooseLocal,
    result,
    inForce,
    statements,
    sources,
    sort,
    sourceSort,
    clear,
  }
}

export interface Search {
  readonly filter: ReturnType<typeof filterOf>
  readonly local: LocalFilters
  readonly setLocal: (local: LocalFilters) => void
  readonly result: SearchResult | undefined
  readonly inForce: ReturnType<typeof filtersInForce>
  readonly statements: readonly StatementEntry[] | undefined
  readonly sources: readonly SourceRow[] | undefined
  readonly sort: ReturnType<typeof sortOf>
  readonly sourceSort: ReturnType<typeof sourceSortOf>
  readonly clear: (withSearch: boolean) => void
}

/** The sources under all filters but those that ask something of the source itself; typing does not change them. */
function useCited(
  record: OnRecord | undefined,
  filter: EvidenceFilter,
  narrowed: boolean,
): SourceRow[] | undefined {
  const { model, selection } = useDashboard()
  const { group, issue, speaker, attribution, from, to, only } = filter
  const hidden = filter.hiddenParties.join(' ')
  const asked = useMemo(
    () => ({ hiddenParties: hidden.split(' '), group, issue, speaker, attribution, from, to, only }),
    [hidden, group, issue, speaker, attribution, from, to, only],
  )
  return useMemo(() => {
    if (!record) return undefined
    const { found } = searchStatements(record.entries, asked, record.otherwise)
    const plans = narrowed ? [] : model.plans.filter(({ date }) => date <= selection.asOf)
    return sourceRows(record.evidence, found, plans)
  }, [record, asked, narrowed, model, selection.asOf])
}
