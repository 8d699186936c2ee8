import { evidenceAge, reliability, silence } from './evidenceFigures.ts'
import type { AnyFigure, FigureInput } from './figureInput.ts'
import { commonGround, issueStates, pairAgreement, whoMoved } from './overviewFigures.ts'
import { closeness, gapIssues, planGaps, provisions, redLinesCrossed } from './planFigures.ts'
import { pairHeat, pairIssues, pairRadar } from './pairFigures.ts'
import { coverage, experts, statementsByParty } from './modelFigures.ts'
import { positions } from './matrixFigure.ts'
import { spectrum } from './positionFigures.ts'
import { shifts, timeline } from './timelineFigures.ts'
import { figureHead, type FigureHead, type FigureId } from './figureList.ts'

/** A figure, and how it is made without its view; `undefined` where the selection has none: no plan, no second party. */
export interface FigureEntry extends FigureHead {
  readonly make: (input: FigureInput) => AnyFigure | undefined
}

const MAKE: Readonly<Record<FigureId, FigureEntry['make']>> = {
  'issue-states': issueStates,
  'common-ground': commonGround,
  'pair-agreement': pairAgreement,
  'who-moved': whoMoved,
  positions,
  spectrum,
  timeline,
  shifts,
  'plan-gaps': planGaps,
  'plan-gap-issues': gapIssues,
  'red-lines-crossed': redLinesCrossed,
  provisions,
  closeness,
  'pair-heat': pairHeat,
  'pair-issues': pairIssues,
  'pair-radar': pairRadar,
  'evidence-age': evidenceAge,
  silence,
  reliability,
  coverage,
  'statements-by-party': statementsByParty,
  experts,
}

/** The figure of an id with the function that makes it, `undefined` where there is none. */
export function figureEntry(id: string | undefined): FigureEntry | undefined {
  const head = figureHead(id)
  return head && { ...head, make: MAKE[head.id] }
}
