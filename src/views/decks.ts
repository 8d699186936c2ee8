import { countCells } from '../analysis/cellCounts.ts'
import { tabledPlans } from '../analysis/planChain.ts'
import { countOf, formatCount } from '../base/words.ts'
import type { Model } from '../model/model.ts'
import type { ViewState } from '../state/viewState.ts'
import type { Selection } from './selection.ts'

/** What a view says below its headline, after the day: what its numbers count, and what they leave out. */
export type Deck = (selection: Selection, model: Model, state: ViewState) => string

/** `114 of 120 cells hold a position; 6 hold a kind of silence.` */
export const heldDeck: Deck = (selection) => {
  const { cells, held, silent } = countCells(selection.issues, selection.parties)
  const first = `${formatCount(held)} of ${countOf(cells, 'cell')} ${held === 1 ? 'holds' : 'hold'} a position`
  if (silent === 0) return `${first}.`
  return `${first}; ${formatCount(silent)} ${silent === 1 ? 'holds' : 'hold'} a kind of silence.`
}

/** `6 of 120 cells hold no position and are left out pair by pair.` */
export const leftOutDeck: Deck = (selection, model, state) => {
  // With one party there are no pairs to be left out of.
  if (selection.parties.length < 2) return heldDeck(selection, model, state)
  const { cells, silent } = countCells(selection.issues, selection.parties)
  if (silent === 0) return `All ${countOf(cells, 'cell')} hold a position.`
  return `${formatCount(silent)} of ${countOf(cells, 'cell')} ${silent === 1 ? 'holds no position and is' : 'hold no position and are'} left out pair by pair.`
}

export const scaleDeck: Deck = () => 'Each line runs from 0 to 100 between the two ends written beside it.'

export const pairsDeck: Deck = (_selection, _model, { weights }) =>
  `${weights === 'salience' ? 'Issues count by how much they matter to the two' : 'Issues count the same'}, where both hold a position; each cell says how many.`

export const shiftsDeck: Deck = () =>
  'A shift is a new place on the scale; a first position, a silence or a new red line alone is none.'

/** `14 plans by this day, on the same 30 scales as the parties’ positions.` */
export const plansDeck: Deck = ({ asOf }, { plans, issues }) =>
  `${countOf(tabledPlans(plans, asOf).length, 'plan')} by this day, coded on the same ${countOf(issues.length, 'scale')} as the parties’ positions.`

/** `427 of 635 statements had been made by this day; …` */
export const statementsDeck: Deck = ({ asOf }, { statementDays }) => {
  const made = [...statementDays.values()].filter((day) => day <= asOf).length
  return `${formatCount(made)} of ${countOf(statementDays.size, 'statement')} of all parties had been made by this day; the headline counts those behind the positions shown.`
}

export const modelDeck: Deck = () =>
  'Coverage and the experts’ panel are of this day and of what is shown; all else is the whole model.'
