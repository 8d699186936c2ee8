import { chainOfDrafts, tabledPlans } from '../analysis/planChain.ts'
import { chosenPair, heatRows } from '../charts/pairsHeat/heatRows.ts'
import { comparedPlans } from '../charts/plans/comparedPlans.ts'
import type { Model } from '../model/model.ts'
import { withChoices, type Choices, type ViewState } from '../state/viewState.ts'
import { timelineDrawn } from './figures/timelineDrawn.ts'
import type { Selection } from './selection.ts'

/**
 * The choices with all spelled out that would otherwise follow the model: the days, its version, and what the view shows
 * as long as nothing is chosen. So a link or a picture made with them says the same after the model has moved on.
 */
export function citableState(state: ViewState, model: Model, selection: Selection): ViewState {
  return {
    ...withChoices(state, chosenByView(state, model, selection)),
    asOf: selection.asOf,
    since: selection.since,
    model: modelVersion(model),
  }
}

/** `1.0.0-ab12cd34`: the author's version and the first digits of the content hash. */
export function modelVersion(model: Model): string {
  return `${model.version}-${model.hash.slice(0, 8)}`
}

/** What a view picks by the data where the reader picked nothing. */
function chosenByView(state: ViewState, model: Model, selection: Selection): Choices {
  if (state.view === 'timeline') {
    const { window, panels } = timelineDrawn(model, selection, state)
    return { ...window, panels: panels.map(({ issue }) => issue.id) }
  }
  if (state.view === 'plans' && model.plans.length > 0) {
    const issues = selection.issues.map(({ issue }) => issue)
    const chain = chainOfDrafts(model.plans, issues, selection.asOf)
    const compared = comparedPlans(model, state.plans, chain, selection.asOf)
    const plan =
      tabledPlans(model.plans, selection.asOf).find(({ id }) => id === state.plan) ?? compared.at(-1)
    return { plans: compared.map(({ id }) => id), plan: plan?.id }
  }
  if (state.view === 'pairs') {
    const issues = selection.issues.map(({ issue }) => issue)
    const rows = heatRows(issues, selection.parties, selection.asOf, state.weights)
    return { compare: chosenPair(rows, state.compare)?.parties ?? [] }
  }
  return {}
}
