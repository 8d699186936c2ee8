import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { ModelError } from '../model/fault.ts'
import { NO_HISTORY } from '../model/history.ts'
import type { PositionsPart } from '../model/parts.ts'
import { fetchEvidence, fetchHistory, fetchModel, type LoadedModel, type Progress } from './fetchModel.ts'

const SHIPPED = '/data/ukraine-peace-talks'
const TRIES_AGAIN = 2

const retry = (failures: number, error: Error) => !(error instanceof ModelError) && failures < TRIES_AGAIN

/** The model on screen: the shipped one, until the reader opens another. */
export const modelQuery = queryOptions({
  queryKey: ['model'],
  queryFn: ({ signal, client }) => fetchModel(SHIPPED, signal, (progress) => setProgress(client, progress)),
  staleTime: Infinity,
  gcTime: Infinity,
  retry,
})

/** How far the model's loading has come. */
export const progressQuery = queryOptions<Progress | undefined>({
  queryKey: ['model-progress'],
  queryFn: () => undefined,
  enabled: false,
  staleTime: Infinity,
})

/** What stands behind the model's positions. */
export const evidenceQuery = (loaded: LoadedModel) =>
  queryOptions({
    queryKey: ['evidence', loaded.part.hash],
    queryFn: ({ signal }) => loaded.evidence ?? fetchShippedEvidence(loaded.part, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry,
  })

/** What earlier versions of the model said. A model opened from a file brings none. */
export const historyQuery = (loaded: LoadedModel) =>
  queryOptions({
    queryKey: ['history', loaded.part.hash],
    queryFn: ({ signal }) => (loaded.openedFrom === undefined ? fetchHistory(SHIPPED, signal) : NO_HISTORY),
    staleTime: Infinity,
    retry,
  })

/** Puts another model on screen. */
export function showModel(client: QueryClient, loaded: LoadedModel) {
  client.setQueryData(modelQuery.queryKey, loaded)
}

function fetchShippedEvidence(part: PositionsPart, signal: AbortSignal) {
  return fetchEvidence(SHIPPED, part, signal)
}

function setProgress(client: QueryClient, progress: Progress) {
  client.setQueryData(progressQuery.queryKey, progress)
}
