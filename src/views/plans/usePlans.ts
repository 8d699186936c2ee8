import { useMemo } from 'react'
import { plansShown, type PlansInput, type PlansShown } from '../figures/plansDrawn.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'

/** What every figure of this view is made from: the selection, and of it the issues, the chain of drafts and the plans. */
export interface PlansOnPage {
  readonly input: PlansInput
  readonly shown: PlansShown
}

export function usePlans(): PlansOnPage {
  const input = usePositionsInput('plans')
  const shown = useMemo(() => plansShown(input), [input])
  return useMemo(() => ({ input, shown }), [input, shown])
}
