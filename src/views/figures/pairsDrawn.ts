import { comparedPair } from '../../analysis/comparedPair.ts'
import { chosenPair, type HeatCell, type HeatRow } from '../../charts/pairsHeat/heatRows.ts'
import type { ViewState } from '../../state/viewState.ts'
import { heatList, type HeatList } from '../pairs/heatList.ts'
import type { Selection } from '../selection.ts'
import type { PositionsInput } from './figureInput.ts'

export type PairsInput = PositionsInput<'compare' | 'group' | 'weights'>

/** The pairs listed, and the one that is looked at, with its cell of all issues or of one group. */
export interface Pairs extends HeatList {
  readonly pair: HeatRow | undefined
  readonly cell: HeatCell | undefined
}

export function pairsShown(
  { selection, state }: PairsInput,
  list: HeatList = heatList(selection, state),
): Pairs {
  const pair = chosenPair(list.rows, state.compare)
  return { ...list, pair, cell: pair?.groups.find(({ group }) => group?.id === state.group) ?? pair?.all }
}

/** The two parties that are looked at, by their ids: those asked for, else the nearest; none where there are not two. */
export function pairLookedAt(
  selection: Selection,
  state: Pick<ViewState, 'compare' | 'weights'>,
): readonly string[] {
  const asked = comparedPair(selection.parties, state.compare.slice(0, 2))
  if (asked) return asked.map(({ id }) => id)
  return chosenPair(heatList(selection, state).rows, state.compare)?.parties ?? []
}
