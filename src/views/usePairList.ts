import { useEffect, useMemo, useState } from 'react'
import { positionTable } from '../analysis/allPairs.ts'
import { endsList, issuesOf, LISTED_ENDS, wholePairList, type PairList } from './pairList.ts'
import { findPairEnds } from './pairsInWorker.ts'
import type { Selection } from './selection.ts'

/** The pairs of the parties shown as `pairList` gives them; `undefined` while they are worked out beside the page. */
export function usePairList(selection: Selection): PairList | undefined {
  const whole = useMemo(() => wholePairList(selection), [selection])
  const [found, setFound] = useState<{ readonly of: Selection; readonly list: PairList }>()
  useEffect(() => {
    if (whole) return undefined
    const table = positionTable(issuesOf(selection), selection.parties, selection.asOf, false)
    return findPairEnds(table, LISTED_ENDS, (ends) =>
      setFound({ of: selection, list: endsList(selection, ends) }),
    )
  }, [whole, selection])
  return whole ?? (found?.of === selection ? found.list : undefined)
}
