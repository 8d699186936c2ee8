import type { Model } from '../model/model.ts'
import { modelVersion } from '../model/modelVersion.ts'
import { withChoices, type Choices, type ViewState } from '../state/viewState.ts'
import { viewChoice } from './figures/figureList.ts'
import { pairLookedAt } from './figures/pairsDrawn.ts'
import { chosenPlan, plansShown } from './figures/plansDrawn.ts'
import { timelineDrawn } from './figures/timelineDrawn.ts'
import type { Selection } from './selection.ts'

/**
 * The choices with all spelled out that would otherwise follow the model: the days, its version, and what the view shows
 * as long as nothing is chosen. So a link or a picture made with them says the same after the model has moved on.
 */
export function citableState(state: ViewState, model: Model, selection: Selection): ViewState {
  return {
    ...withChoices(state, { ...sameView(state), ...chosenByView(state, model, selection) }),
    asOf: selection.asOf,
    since: selection.since,
    model: modelVersion(model),
  }
}

/** The first view is that of no choice, so that two addresses of one view say the same. */
function sameView({ view }: ViewState): Choices {
  return view === undefined ? {} : viewChoice({ view })
}

/** What a view picks by the data where the reader picked nothing. */
function chosenByView(state: ViewState, model: Model, selection: Selection): Choices {
  if (state.view === 'timeline') {
    const { window, panels } = timelineDrawn(model, selection, state)
    return { ...window, panels: panels.map(({ issue }) => issue.id) }
  }
  if (state.view === 'plans' && model.plans.length > 0) {
    const shown = plansShown({ model, selection, state })
    return { plans: shown.compared.map(({ id }) => id), plan: chosenPlan(shown, state.plan)?.id }
  }
  if (state.view === 'pairs') return { compare: pairLookedAt(selection, state) }
  return {}
}
