import { matrixViewHeadline } from '../../analysis/headlines/matrix.ts'
import { positionsFigure } from '../../charts/positions/positionsFigure.tsx'
import { wordsOf, type PositionsInput } from './figureInput.ts'
import { matrixDrawn, matrixLines, type Matrix } from './matrixDrawn.ts'

type Used = 'sort' | 'compare' | 'shade' | 'plans' | 'fold'

export function positions(
  input: PositionsInput<Used>,
  matrix: Matrix = matrixDrawn(matrixLines(input), input.state.fold),
) {
  const { model, selection, looks, state } = input
  const { sort, compare, shade } = state
  const { agreedSpread } = model.settings
  const { compared } = matrix
  const plans = matrix.plans.drawn
  return positionsFigure(
    matrix,
    { parties: selection.parties, plans, compared, looks, shaded: shade !== 'none' },
    model.settings,
    sort,
    {
      ...wordsOf('Positions of each party on each issue', selection),
      headline: matrixViewHeadline(selection, { plans, compare, agreedSpread }),
    },
  )
}
