import { overviewHeadline } from '../../analysis/headline.ts'
import type { FigureSpec } from '../../charts/figure/figureSpec.ts'
import { partyLooks, type PartyLook, type PartyLooks } from '../../charts/partyLook.ts'
import type { Evidence, Model } from '../../model/model.ts'
import type { ViewState } from '../../state/viewState.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import { resolveSelection, type Selection } from '../selection.ts'

/** What a figure is made from that shows positions alone, as most do, and the choices that it uses beside the selection. */
export interface PositionsInput<Used extends keyof ViewState = never> {
  readonly model: Model
  readonly selection: Selection
  /** The looks of all parties, shown or not. */
  readonly looks: PartyLooks
  readonly state: Pick<ViewState, Used>
}

/** All that any figure is made from, so that it can be made without a view on the screen. */
export type FigureInput = StatementsInput<keyof ViewState>

/** What a figure is made from that shows statements too. */
export interface StatementsInput<Used extends keyof ViewState = never> extends PositionsInput<Used> {
  readonly evidence: Evidence
}

/** A figure whose kind of rows does not matter. */
export type AnyFigure = FigureSpec<unknown>

/** Resolves the choices against the model, as the dashboard does. */
export function figureInput(model: Model, evidence: Evidence, state: ViewState): FigureInput {
  return {
    model,
    evidence,
    selection: resolveSelection(model, state),
    looks: partyLooks(model.parties),
    state,
  }
}

/** Forgets the kind of rows: rows and columns stay those of one figure. */
export function anyFigure<Row>(spec: FigureSpec<Row>): AnyFigure {
  return spec as unknown as AnyFigure
}

/** The looks of some parties, in the order given. */
export function looksOf(looks: PartyLooks, parties: readonly { readonly id: string }[]): PartyLooks {
  return new Map(
    parties.flatMap(({ id }): [string, PartyLook][] => {
      const look = looks.get(id)
      return look ? [[id, look]] : []
    }),
  )
}

/** What a figure says of the selection: as of when, for whom, what is silent and what was left out. */
export function wordsOf(what: string, selection: Selection) {
  return {
    subtitle: figureSubtitle(what, selection),
    leftOut: `${silenceNote(selection)} ${leftOutWords(selection)}`,
  }
}

/** The sentence of the Overview, which heads its figures that have none of their own. */
export function selectionHeadline({ issues, parties }: Selection): string {
  return overviewHeadline(
    issues.map(({ reading }) => reading),
    parties,
  )
}
