import { buffersOf, type PositionTable } from '../analysis/allPairs.ts'
import type { PairOfPlaces } from '../analysis/pairEnds.ts'
import type { PairsRequest } from './pairsWorker.ts'

/**
 * Works out beside the page which pairs stand nearest and furthest apart, `count` of each; the table is handed over, not
 * copied. Gives the function that stops it.
 */
export function findPairEnds(
  table: PositionTable,
  count: number,
  onFound: (pairs: readonly PairOfPlaces[]) => void,
): () => void {
  const worker = new Worker(new URL('./pairsWorker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<PairOfPlaces[]>) => {
    onFound(data)
    worker.terminate()
  })
  const request: PairsRequest = { table, count }
  worker.postMessage(request, buffersOf(table))
  return () => worker.terminate()
}
