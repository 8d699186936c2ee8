import { useMemo } from 'react'
import { chainOfDrafts, tabledPlans } from '../../analysis/planChain.ts'
import { comparedPlans } from '../../charts/plans/comparedPlans.ts'
import type { PartyLook, PartyLooks } from '../../charts/partyLook.ts'
import { useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { leftOutWords, silenceNote } from '../figureWords.ts'

/** What every figure of this view is made from: the issues shown, the chain of drafts, and the plans side by side. */
export function usePlans() {
  const { model, selection, looks } = useDashboard()
  const wanted = useViewState(({ plans }) => plans)
  return useMemo(() => {
    const { asOf, parties } = selection
    const issues = selection.issues.map(({ issue }) => issue)
    const chain = chainOfDrafts(model.plans, issues, asOf)
    return {
      model,
      selection,
      asOf,
      parties,
      issues,
      chain,
      tabled: tabledPlans(model.plans, asOf),
      compared: comparedPlans(model, wanted, chain, asOf),
      looks,
      shownLooks: shownLooks(looks, parties),
      leftOut: `${silenceNote(selection)} ${leftOutWords(selection)}`,
    }
  }, [model, selection, looks, wanted])
}

function shownLooks(looks: PartyLooks, parties: readonly { readonly id: string }[]): PartyLooks {
  return new Map(
    parties.flatMap(({ id }): [string, PartyLook][] => {
      const look = looks.get(id)
      return look ? [[id, look]] : []
    }),
  )
}
