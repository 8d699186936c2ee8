import type { HeatRow } from '../../charts/pairsHeat/heatRows.ts'
import controls from '../../ui/controls.module.css'
import { Icon } from '../../ui/icons.tsx'
import type { Pairs } from '../figures/pairsDrawn.ts'
import styles from './Pairs.module.css'
import { choosePair } from './usePairs.ts'

/** Goes through the pairs in the order of the heat table, and round again. */
export function PairStepper({
  pairs: { rows, cell },
  pair,
}: {
  readonly pairs: Pairs
  readonly pair: HeatRow
}) {
  const at = rows.indexOf(pair)
  const step = (by: 1 | -1) => {
    const next = rows.at((at + by) % rows.length)
    if (next) choosePair({ parties: next.parties, group: cell?.group })
  }
  if (rows.length < 2) return null
  return (
    <span className={styles['stepper']} role="group" aria-label="Pair">
      <span>Pair</span>
      <button type="button" className={controls['square']} aria-label="Pair before" onClick={() => step(-1)}>
        <Icon name="back" />
      </button>
      <span>
        {at + 1} of {rows.length}
      </span>
      <button type="button" className={controls['square']} aria-label="Next pair" onClick={() => step(1)}>
        <Icon name="on" />
      </button>
    </span>
  )
}
