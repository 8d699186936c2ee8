import { useEffect, useMemo, useState } from 'react'
import { positionTable } from '../analysis/allPairs.ts'
import { pairRow, pairRows, type PairRow } from '../charts/pairs/pairRows.ts'
import { findPairEnds, isWorkedOutInPlace } from './pairsInWorker.ts'
import type { Selection } from './selection.ts'

/** Of more pairs than can be listed, so many at either end. */
export const LISTED_ENDS = 10

/** The pairs of the parties shown, and whether these are all; `undefined` while they are worked out beside the page. */
export interface PairList {
  readonly rows: readonly PairRow[]
  readonly whole: boolean
  readonly count: number
}

/** The pairs of the parties shown by agreement, the nearest first. Of very many only those at both ends. */
export function usePairRows({ issues: selected, parties, asOf }: Selection): PairList | undefined {
  const issues = useMemo(() => selected.map(({ issue }) => issue), [selected])
  const inPlace = isWorkedOutInPlace(parties.length, issues.length)
  const count = (parties.length * (parties.length - 1)) / 2
  const rows = useMemo(
    () => (inPlace ? pairRows(issues, parties, asOf) : undefined),
    [inPlace, issues, parties, asOf],
  )
  const [found, setFound] = useState<{ readonly of: readonly unknown[]; readonly rows: readonly PairRow[] }>()
  useEffect(() => {
    if (inPlace) return
    return findPairEnds(positionTable(issues, parties, asOf, false), LISTED_ENDS, (pairs) => {
      const ends = pairs.flatMap(([first, second]) => {
        const [a, b] = [parties[first], parties[second]]
        return a && b ? [pairRow(issues, a, b, asOf)] : []
      })
      setFound({ of: issues, rows: ends })
    })
  }, [inPlace, issues, parties, asOf])
  return useMemo(() => {
    if (rows) return { rows, whole: true, count }
    return found?.of === issues ? { rows: found.rows, whole: false, count } : undefined
  }, [rows, found, issues, count])
}
