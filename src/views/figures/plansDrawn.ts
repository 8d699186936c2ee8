import { chainOfDrafts, tabledPlans } from '../../analysis/planChain.ts'
import { comparedPlans } from '../../charts/plans/comparedPlans.ts'
import type { PlanHead } from '../../model/model.ts'
import type { PositionsInput } from './figureInput.ts'

export type PlansInput = PositionsInput<'plans'>

export type PlansShown = ReturnType<typeof plansShown>

/** The issues shown, the chain of drafts, the plans on the table, and those side by side. */
export function plansShown({ model, selection, state }: Omit<PlansInput, 'looks'>) {
  const issues = selection.issues.map(({ issue }) => issue)
  const chain = chainOfDrafts(model.plans, issues, selection.asOf)
  const compared = comparedPlans(model, state.plans, chain, selection.asOf)
  return { issues, chain, tabled: tabledPlans(model.plans, selection.asOf), compared }
}

/** The plan whose red lines are shown: the one asked for if it is on the table, else the last of those side by side. */
export function chosenPlan(
  { tabled, compared }: Pick<PlansShown, 'tabled' | 'compared'>,
  asked: string | undefined,
): PlanHead | undefined {
  return tabled.find(({ id }) => id === asked) ?? compared.at(-1)
}
