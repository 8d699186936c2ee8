import { useMemo } from 'react'
import { Figure } from '../../charts/figure/Figure.tsx'
import { pairHeat } from '../figures/pairFigures.ts'
import { useProvenance } from '../useProvenance.ts'
import { HeatGrid } from './HeatGrid.tsx'
import { HeatKey } from './HeatKey.tsx'
import { NoPairWords } from './NoPair.tsx'
import { PairChoice } from './PairChoice.tsx'
import styles from './Pairs.module.css'
import type { PairsOnPage } from './usePairs.ts'
import { WeightTools } from './WeightTools.tsx'

/** Every pair on all issues and on each group. */
export function HeatSection({
  page: { input, pairs, waiting },
  onLook,
}: {
  readonly page: PairsOnPage
  /** Told after a click has chosen a cell. */
  readonly onLook: () => void
}) {
  const provenance = useProvenance()
  const spec = useMemo(() => pairHeat(input, pairs), [input, pairs])
  const { weights } = input.state
  return (
    <Figure
      spec={spec}
      provenance={provenance}
      className={styles['heatFigure']}
      measure={pairs.count > 0 ? <WeightTools weights={weights} /> : undefined}
    >
      {pairs.count === 0 && <NoPairWords />}
      {!pairs.whole && <PairChoice pairs={pairs} waiting={waiting} />}
      {pairs.rows.length > 0 && (
        <>
          <HeatGrid pairs={pairs} weights={weights} onLook={onLook} />
          <HeatKey rows={pairs.rows} weights={weights} />
        </>
      )}
    </Figure>
  )
}
