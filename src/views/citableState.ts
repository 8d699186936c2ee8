import type { Model } from '../model/model.ts'
import type { ViewState } from '../state/viewState.ts'
import type { Selection } from './selection.ts'

/**
 * The choices with the days and the model's version spelled out, so that a link or a picture made with them says the same
 * after the model has moved on.
 */
export function citableState(state: ViewState, model: Model, selection: Selection): ViewState {
  return { ...state, asOf: selection.asOf, since: selection.since, model: modelVersion(model) }
}

/** `1.0.0-ab12cd34`: the author's version and the first digits of the content hash. */
export function modelVersion(model: Model): string {
  return `${model.version}-${model.hash.slice(0, 8)}`
}
