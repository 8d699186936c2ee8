import { useMemo } from 'react'
import type { PartyLook, PartyLooks } from '../../charts/partyLook.ts'
import {
  chosenPair,
  heatRows,
  type HeatCell,
  type HeatRow,
  type Weights,
} from '../../charts/pairsHeat/heatRows.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'

/** All pairs shown, and the one that is looked at, on all issues or on one group. */
export interface Pairs {
  readonly rows: readonly HeatRow[]
  readonly weights: Weights
  readonly pair: HeatRow | undefined
  readonly group: HeatCell['group']
}

export function usePairs(): Pairs {
  const { selection } = useDashboard()
  const { compare, group: asked, weights } = useViewState()
  const { issues, parties, asOf } = selection
  const rows = useMemo(
    () =>
      heatRows(
        issues.map(({ issue }) => issue),
        parties,
        asOf,
        weights,
      ),
    [issues, parties, asOf, weights],
  )
  return useMemo(() => {
    const pair = chosenPair(rows, compare)
    const group = pair?.groups.find((cell) => cell.group?.id === asked)?.group
    return { rows, weights, pair, group }
  }, [rows, compare, asked, weights])
}

/** Looks at one cell of the heat table. */
export function choosePair({ parties, group }: Pick<HeatCell, 'parties' | 'group'>) {
  choose({ compare: parties, group: group?.id })
}

/** The looks of some parties, in the order given. */
export function useLooksOf(ids: readonly string[]): PartyLooks {
  const { looks } = useDashboard()
  const key = ids.join(' ')
  return useMemo(
    () =>
      new Map(
        key.split(' ').flatMap((id): [string, PartyLook][] => {
          const look = looks.get(id)
          return look ? [[id, look]] : []
        }),
      ),
    [looks, key],
  )
}
