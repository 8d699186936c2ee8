import type { FigureSpec } from '../../charts/figure/figureSpec.ts'
import { evidenceAge, reliability, silence } from './evidenceFigures.ts'
import { anyFigure, type AnyFigure, type FigureInput } from './figureInput.ts'
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
  readonly id: FigureId
  readonly make: (input: FigureInput) => AnyFigure | undefined
}

const MAKE: Readonly<Record<FigureId, FigureEntry['make']>> = {
  'issue-states': erased(issueStates),
  'common-ground': erased(commonGround),
  'pair-agreement': erased(pairAgreement),
  'who-moved': erased(whoMoved),
  positions: erased(positions),
  spectrum: erased(spectrum),
  timeline: erased(timeline),
  shifts: erased(shifts),
  'plan-gaps': erased(planGaps),
  'plan-gap-issues': erased(gapIssues),
  'red-lines-crossed': erased(redLinesCrossed),
  provisions: erased(provisions),
  closeness: erased(closeness),
  'pair-heat': erased(pairHeat),
  'pair-issues': erased(pairIssues),
  'pair-radar': erased(pairRadar),
  'evidence-age': erased(evidenceAge),
  silence: erased(silence),
  reliability: erased(reliability),
  coverage: erased(coverage),
  'statements-by-party': erased(statementsByParty),
  experts: erased(experts),
}

/** The figure of an id with the function that makes it, `undefined` where there is none. */
export function figureEntry(id: string | undefined): FigureEntry | undefined {
  const head = figureHead(id)
  return head && { ...head, make: MAKE[head.id] }
}

/** The same function, without the kind of rows that its figure has. */
function erased<Row>(make: (input: FigureInput) => FigureSpec<Row> | undefined): FigureEntry['make'] {
  return (input) => {
    const spec = make(input)
    return spec && anyFigure(spec)
  }
}
