import { useEffect, useMemo, useState } from 'react'
import type { PairOfPlaces } from '../../analysis/pairEnds.ts'
import type { HeatCell, Weights } from '../../charts/pairsHeat/heatRows.ts'
import { choose, type ViewState } from '../../state/viewState.ts'
import { pairsShown, type Pairs, type PairsInput } from '../figures/pairsDrawn.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { LISTED_ENDS } from '../pairList.ts'
import { findPairEnds } from '../pairsInWorker.ts'
import type { Selection } from '../selection.ts'
import { endRows, endsHeatList, endsTable, wholeHeatList, type HeatList } from './heatList.ts'

/** What the figures of this view are made from, and the pairs that they show. */
export interface PairsOnPage {
  readonly input: PairsInput
  readonly pairs: Pairs
  /** The pairs are still being worked out beside the page; the one asked for is there. */
  readonly waiting: boolean
}

export function usePairs(): PairsOnPage {
  const input = usePositionsInput('compare', 'group', 'weights')
  const { list, waiting } = useHeatList(input.selection, input.state)
  const pairs = useMemo(() => pairsShown(input, list), [input, list])
  return { input, pairs, waiting }
}

/** The pairs as `heatList` gives them; of very many the ends come later, as they are worked out beside the page. */
function useHeatList(
  selection: Selection,
  { weights, compare }: Pick<ViewState, 'weights' | 'compare'>,
): { readonly list: HeatList; readonly waiting: boolean } {
  const whole = useMemo(() => wholeHeatList(selection, weights), [selection, weights])
  const ends = useEnds(selection, weights, whole === undefined)
  const rows = useMemo(() => endRows(selection, weights, ends ?? []), [selection, weights, ends])
  const list = useMemo(
    () => whole ?? endsHeatList(selection, rows, weights, compare),
    [whole, selection, rows, weights, compare],
  )
  return { list, waiting: !whole && !ends }
}

function useEnds(
  selection: Selection,
  weights: Weights,
  wanted: boolean,
): readonly PairOfPlaces[] | undefined {
  const [found, setFound] = useState<{
    readonly of: Selection
    readonly weights: Weights
    readonly ends: readonly PairOfPlaces[]
  }>()
  useEffect(() => {
    if (!wanted) return undefined
    return findPairEnds(endsTable(selection, weights), LISTED_ENDS, (ends) =>
      setFound({ of: selection, weights, ends }),
    )
  }, [wanted, selection, weights])
  return found?.of === selection && found.weights === weights ? found.ends : undefined
}

/** Looks at one cell of the heat table. */
export function choosePair({ parties, group }: Pick<HeatCell, 'parties' | 'group'>) {
  choose({ compare: parties, group: group?.id })
}
