import { useMemo } from 'react'
import { Figure } from '../../charts/figure/Figure.tsx'
import { useViewState } from '../../state/viewState.ts'
import { useMediaQuery, usePhone } from '../../ui/useMediaQuery.ts'
import { useDashboard } from '../context.ts'
import { positions } from '../figures/matrixFigure.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
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
  const { settings } = useDashboard().model
  const density = useViewState((state) => state.density)
  const provenance = useProvenance()
  const phone = usePhone()
  const wall = useMediaQuery('(width >= 1920px)')
  const usual = wall ? 'roomy' : 'compact'
  const layout = phone ? 'blocks' : (density ?? usual)
  const input = usePositionsInput('sort', 'compare', 'shade', 'plans', 'fold')
  const matrix = useMatrix()
  const spec = useMemo(() => positions(input, matrix), [input, matrix])
  return (
    <Figure
      spec={spec}
      provenance={provenance}
      className={styles['figure']}
      measure={<MatrixTools matrix={matrix} layout={layout} usual={usual} />}
    >
      {phone && <PartyBar matrix={matrix} />}
      {phone && <PlanNames plans={matrix.plans.drawn} />}
      <MatrixNotes matrix={matrix} agreedSpread={settings.agreedSpread} />
      <MatrixGrid matrix={matrix} layout={layout} />
      <MatrixKey matrix={matrix} layout={layout} staleDays={settings.staleDays} />
    </Figure>
  )
}
