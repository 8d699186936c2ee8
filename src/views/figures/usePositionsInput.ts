import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useViewState, type ViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import type { PositionsInput } from './figureInput.ts'

/**
 * What the figures on the screen are made from: the selection, and those of the reader’s other choices that the figure uses,
 * so that no other choice makes it anew. Figures of statements add the evidence once it is there.
 */
export function usePositionsInput<Used extends keyof ViewState = never>(
  ...used: readonly Used[]
): PositionsInput<Used> {
  const { model, selection, looks } = useDashboard()
  const state = useViewState(useShallow((all) => pick(all, used)))
  return useMemo(() => ({ model, selection, looks, state }), [model, selection, looks, state])
}

function pick<Key extends keyof ViewState>(all: ViewState, keys: readonly Key[]): Pick<ViewState, Key> {
  // Only keys that are there are copied: a choice that is not made has none.
  const entries = keys.flatMap((key) => (key in all ? [[key, all[key]] as const] : []))
  return Object.fromEntries(entries) as Pick<ViewState, Key>
}
