import { useMemo } from 'react'
import { matrixViewHeadline } from '../../analysis/headlines/matrix.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { positionsFigure } from '../../charts/positions/positionsFigure.tsx'
import { useViewState } from '../../state/viewState.ts'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useDashboard } from '../context.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './Matrix.module.css'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import { MatrixNotes } from './MatrixNotes.tsx'
import { MatrixTools } from './MatrixTools.tsx'
import { PartyBar, PlanNames } from './PartyBar.tsx'
import { useMatrix } from './useMatrix.ts'

/** Issues by parties: what each party wants, in words, and the state that follows, row by row. */
export function MatrixView() {
  const { model, selection, looks } = useDashboard()
  const { sort, density, shade, compare } = useViewState()
  const provenance = useProvenance()
  // On paper there are no blocks, however narrow the page.
  const phone = useMediaQuery('screen and (width < 768px)')
  const wall = useMediaQuery('(width >= 1920px)')
  const usual = wall ? 'roomy' : 'compact'
  const layout = phone ? 'blocks' : (density ?? usual)
  const matrix = useMatrix()
  const { agreedSpread } = model.settings

  const spec = useMemo(() => {
    const plans = matrix.plans.drawn
    return positionsFigure(
      matrix,
      { parties: selection.parties, plans, compared: matrix.compared, looks, shaded: shade !== 'none' },
      model.settings,
      sort,
      {
        headline: matrixViewHeadline(selection, { plans, compare, agreedSpread }),
        subtitle: figureSubtitle('Positions of each party on each issue', selection),
        leftOut: `${silenceNote(selection)} ${leftOutWords(selection)}`,
      },
    )
  }, [matrix, selection, looks, shade, model.settings, sort, compare, agreedSpread])
  return (
    <Figure
      spec={spec}
      provenance={provenance}
      className={styles['figure']}
      measure={<MatrixTools matrix={matrix} layout={layout} usual={usual} />}
    >
      {phone && <PartyBar matrix={matrix} />}
      {phone && <PlanNames plans={matrix.plans.drawn} />}
      <MatrixNotes matrix={matrix} agreedSpread={agreedSpread} />
      <MatrixGrid matrix={matrix} layout={layout} />
      <MatrixKey matrix={matrix} layout={layout} staleDays={model.settings.staleDays} />
    </Figure>
  )
}
