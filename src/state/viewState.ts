import { create } from 'zustand'
import type { Day } from '../base/days.ts'

/**
 * What the reader has chosen, as departures from the default: what is hidden, never what is shown, so that a party added
 * to the model later is visible in old links. Holds ids only; whether they exist is the selection's business.
 */
export interface ViewState {
  readonly view?: string
  readonly hide: readonly string[]
  readonly hideGroups: readonly string[]
  readonly hideIssues: readonly string[]
  readonly asOf?: Day
  readonly since?: Day
  readonly issue?: string
  readonly party?: string
  readonly sort?: string
  readonly density?: Density
  readonly fold: readonly string[]
  /** Plans shown beside the parties, in the order in which they were added. */
  readonly plans: readonly string[]
  /** The two parties that are compared. */
  readonly compare: readonly string[]
  /** How much an issue counts in agreement: the same for all, or as salient as it is to the two. */
  readonly weights?: 'salience'
  /** Whether cells are tinted by their place on the scale. */
  readonly shade?: 'none'
  /** The one group that a view looks at. */
  readonly group?: string
  /** The issues picked for the Timeline's panels. */
  readonly panels: readonly string[]
  /** The stretch of days that the Timeline shows. */
  readonly from?: Day
  readonly to?: Day
  /** Evidence: words looked for, and filters by what a statement says of itself. */
  readonly find?: string
  readonly only: readonly string[]
  readonly about?: string
  readonly speaker?: string
  readonly attribution?: string
  readonly reliability?: string
  /** What is not drawn on the Spectrum’s lines. */
  readonly without: readonly string[]
  /** Which shifts the Timeline lists: those of its panels, or all; and the one that is ringed: issue, party, day. */
  readonly shifts?: 'all'
  readonly shift: readonly string[]
  /** The plan whose crossed red lines are shown, and the mean gap that is looked into: plan, party. */
  readonly plan?: string
  readonly gap: readonly string[]
  /** The one figure that is shown alone, in a frame of another page. */
  readonly embed?: string
  /** The version of the model that a copied link was made with: `1.0.0-ab12cd34`. */
  readonly model?: string
}

export type Density = 'compact' | 'roomy'

export const DEFAULT_VIEW_STATE: ViewState = {
  hide: [],
  hideGroups: [],
  hideIssues: [],
  fold: [],
  plans: [],
  compare: [],
  panels: [],
  only: [],
  without: [],
  shift: [],
  gap: [],
}

/** The one store of the reader's choices. `syncUrl` mirrors it in the address. */
export const useViewState = create<ViewState>(() => DEFAULT_VIEW_STATE)

/** A change of choices; a key given as `undefined` goes back to the default. */
export type Choices = { readonly [Key in keyof ViewState]?: ViewState[Key] | undefined }

export function choose(choices: Choices) {
  useViewState.setState((state) => withChoices(state, choices), true)
}

/** The choices with some of them changed. */
export function withChoices(state: ViewState, choices: Choices): ViewState {
  const merged = Object.entries({ ...state, ...choices }).filter(([, value]) => value !== undefined)
  return { ...DEFAULT_VIEW_STATE, ...Object.fromEntries(merged) }
}

/** A list with an id switched in or out. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
}
