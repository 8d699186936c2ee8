import { lazy, type ComponentType } from 'react'
import { overviewHeadline } from '../analysis/headline.ts'
import { matrixViewHeadline } from '../analysis/headlines/matrix.ts'
import { evidenceHeadline } from '../analysis/headlines/evidence.ts'
import { modelHeadline } from '../analysis/headlines/model.ts'
import { pairsViewHeadline } from '../analysis/headlines/pairs.ts'
import { plansHeadline } from '../analysis/headlines/plans.ts'
import { spectrumHeadline } from '../analysis/headlines/spectrum.ts'
import { timelineHeadline } from '../analysis/headlines/timeline.ts'
import { drawnPlans } from '../charts/spectrum/drawnPlans.ts'
import type { Model } from '../model/model.ts'
import type { ViewState } from '../state/viewState.ts'
import {
  heldDeck,
  leftOutDeck,
  modelDeck,
  pairsDeck,
  plansDeck,
  scaleDeck,
  shiftsDeck,
  statementsDeck,
  type Deck,
} from './decks.ts'
import type { Selection } from './selection.ts'

/** A tab: its name, the one sentence it says of a selection, and its content, which loads with its first use. */
export interface View {
  readonly id: string
  readonly title: string
  readonly headline: (selection: Selection, model: Model, state: ViewState) => string
  /** What follows the day below the headline. */
  readonly deck: Deck
  /** What the view’s numbers rest on, told in a sheet. */
  readonly method: MethodTopic
  readonly load: () => Promise<{ default: ComponentType }>
  readonly Content: ComponentType
}

/** What a method sheet tells, each under its own heading. */
export type MethodTopic = 'state' | 'scale' | 'agreement' | 'shift' | 'plan' | 'statement' | 'position'

const view = (entry: Omit<View, 'Content'>): View => ({ ...entry, Content: lazy(entry.load) })

export const VIEWS: readonly [View, ...View[]] = [
  view({
    id: 'overview',
    title: 'Overview',
    deck: leftOutDeck,
    method: 'state',
    headline: ({ issues, parties }) =>
      overviewHeadline(
        issues.map(({ reading }) => reading),
        parties,
      ),
    load: async () => ({ default: (await import('./overview/OverviewView.tsx')).OverviewView }),
  }),
  view({
    id: 'matrix',
    title: 'Matrix',
    deck: heldDeck,
    method: 'state',
    headline: (selection, model, { plans, compare }) =>
      matrixViewHeadline(selection, {
        plans: drawnPlans(model, plans, selection.asOf).drawn,
        compare,
        agreedSpread: model.settings.agreedSpread,
      }),
    load: async () => ({ default: (await import('./matrix/MatrixView.tsx')).MatrixView }),
  }),
  view({
    id: 'spectrum',
    title: 'Spectrum',
    deck: scaleDeck,
    method: 'scale',
    headline: ({ issues }) => spectrumHeadline(issues),
    load: async () => ({ default: (await import('./spectrum/SpectrumView.tsx')).SpectrumView }),
  }),
  view({
    id: 'pairs',
    title: 'Pairs',
    deck: pairsDeck,
    method: 'agreement',
    headline: (selection, _model, { weights }) => pairsViewHeadline(selection, weights),
    load: async () => ({ default: (await import('./pairs/PairsView.tsx')).PairsView }),
  }),
  view({
    id: 'timeline',
    title: 'Timeline',
    deck: shiftsDeck,
    method: 'shift',
    headline: timelineHeadline,
    load: async () => ({ default: (await import('./timeline/TimelineView.tsx')).TimelineView }),
  }),
  view({
    id: 'plans',
    title: 'Plans',
    deck: plansDeck,
    method: 'plan',
    headline: ({ issues, parties, asOf }, { plans }) => plansHeadline(plans, issues, parties, asOf),
    load: async () => ({ default: (await import('./plans/PlansView.tsx')).PlansView }),
  }),
  view({
    id: 'evidence',
    title: 'Evidence',
    deck: statementsDeck,
    method: 'statement',
    headline: ({ issues, asOf }, model) => evidenceHeadline(model, issues, asOf),
    load: async () => ({ default: (await import('./evidence/EvidenceView.tsx')).EvidenceView }),
  }),
  view({
    id: 'model',
    title: 'Model',
    deck: modelDeck,
    method: 'position',
    headline: (_selection, model) => modelHeadline(model),
    load: async () => ({ default: (await import('./model/ModelView.tsx')).ModelView }),
  }),
]

/** The view a link names; the first one where it names none that exists. */
export function viewOf(id: string | undefined): View {
  return VIEWS.find((entry) => entry.id === id) ?? VIEWS[0]
}
