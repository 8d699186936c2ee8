import { useMemo } from 'react'
import { groupsSentence } from '../../analysis/headlines/pairs.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { heatFigure } from '../../charts/pairsHeat/heatFigure.tsx'
import { useDashboard } from '../context.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import { useProvenance } from '../useProvenance.ts'
import { HeatGrid } from './HeatGrid.tsx'
import { HeatKey } from './HeatKey.tsx'
import styles from './Pairs.module.css'
import { useLooksOf, type Pairs } from './usePairs.ts'
import { WeightTools } from './WeightTools.tsx'

/** Every pair on all issues and on each group. */
export function HeatSection({
  pairs,
  onLook,
}: {
  readonly pairs: Pairs
  /** Told after a click has chosen a cell. */
  readonly onLook: () => void
}) {
  const { selection } = useDashboard()
  const provenance = useProvenance()
  const looks = useLooksOf(selection.parties.map(({ id }) => id))
  const { rows, weights } = pairs
  const spec = useMemo(
    () => heatFigure(rows, looks, weights, heatWords(pairs, selection)),
    [rows, looks, weights, pairs, selection],
  )
  return (
    <Figure
      spec={spec}
      provenance={provenance}
      className={styles['heatFigure']}
      measure={rows.length > 0 ? <WeightTools weights={weights} /> : undefined}
    >
      {rows.length === 0 ? (
        <p className={styles['empty']}>One party is shown; a pair needs two.</p>
      ) : (
        <>
          <HeatGrid pairs={pairs} onLook={onLook} />
          <HeatKey rows={rows} weights={weights} />
        </>
      )}
    </Figure>
  )
}

function heatWords({ rows, weights }: Pairs, selection: Parameters<typeof figureSubtitle>[1]) {
  const cells = rows.flatMap(({ groups }) =>
    groups.map(({ names, score, group }) => ({ names, score, group: group?.title ?? '' })),
  )
  return {
    headline: groupsSentence(cells),
    subtitle: figureSubtitle(`Agreement of each pair${weightWords(weights)}`, selection),
    leftOut: `${silenceNote(selection)} ${leftOutWords(selection)}`,
  }
}

export function weightWords(weights: Pairs['weights']): string {
  return weights ? ', weighted by salience' : ''
}
