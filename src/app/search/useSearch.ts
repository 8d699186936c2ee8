import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { searchTerms } from '../../analysis/foldText.ts'
import { indexSearch, searchModel, type HitGroup, type SearchIndex } from '../../analysis/searchModel.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import { useDashboard } from '../../views/context.ts'

export interface Search {
  readonly groups: readonly HitGroup[]
  readonly terms: readonly string[]
  readonly index: SearchIndex
  readonly statements: 'loaded' | 'loading' | 'failed'
  readonly tryAgain: () => void
}

/** What some words find in the model, and in its statements once they have loaded. */
export function useSearch(words: string): Search {
  const { loaded, model, selection } = useDashboard()
  const { asOf } = selection
  const query = useQuery(evidenceQuery(loaded))
  const evidence = query.data
  const index = useMemo(() => indexSearch(model, evidence), [model, evidence])
  const groups = useMemo(() => searchModel(index, words, { asOf }), [index, words, asOf])
  const terms = useMemo(() => searchTerms(words), [words])
  return {
    groups,
    terms,
    index,
    statements: evidence ? 'loaded' : query.isError && !query.isFetching ? 'failed' : 'loading',
    tryAgain: () => void query.refetch(),
  }
}
