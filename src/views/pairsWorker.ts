import type { PositionTable } from '../analysis/allPairs.ts'
import { pairEnds } from '../analysis/pairEnds.ts'

/** What the page hands to the worker. */
export interface PairsRequest {
  readonly table: PositionTable
  readonly count: number
}

// Runs beside the page: all pairs of two hundred parties on a thousand issues take seconds.
addEventListener('message', ({ data: { table, count } }: MessageEvent<PairsRequest>) => {
  postMessage(pairEnds(table, count))
})
