import { comparedPair } from '../../analysis/comparedPair.ts'
import { matrixViewHeadline } from '../../analysis/headlines/matrix.ts'
import { groupsOf } from '../../charts/positions/groupsOf.ts'
import { isByDistance, matrixRows } from '../../charts/positions/matrixRows.ts'
import { planCells } from '../../charts/positions/planCells.ts'
import { positionsFigure } from '../../charts/positions/positionsFigure.tsx'
import { isIssueOrder, positionsRows } from '../../charts/positions/positionsRows.ts'
import { drawnPlans } from '../../charts/spectrum/drawnPlans.ts'
import { wordsOf, type PositionsInput } from './figureInput.ts'

export function positions({
  model,
  selection,
  looks,
  state,
}: PositionsInput<'sort' | 'compare' | 'shade' | 'plans' | 'fold'>) {
  const { issues, parties, asOf } = selection
  const { sort, compare, shade } = state
  const { settings } = model
  const plans = drawnPlans(model, state.plans, asOf).drawn
  const compared = comparedPair(parties, compare)
  const all = positionsRows(model, issues, parties, asOf, sort)
  const shown = matrixRows(all, planCells(plans, issues, parties, asOf), compared, sort, settings)
  const grouped = isIssueOrder(parties, sort) && !isByDistance(compared, sort)
  return positionsFigure(
    { ...shown, groups: groupsOf(shown.rows, grouped, state.fold) },
    { parties, plans, compared, looks, shaded: shade !== 'none' },
    settings,
    sort,
    {
      ...wordsOf('Positions of each party on each issue', selection),
      headline: matrixViewHeadline(selection, { plans, compare, agreedSpread: settings.agreedSpread }),
    },
  )
}
