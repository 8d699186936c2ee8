import { BlockCross } from '../../charts/pairsHeat/BlockCross.tsx'
import { heatCells, type HeatRow, type Weights } from '../../charts/pairsHeat/heatRows.ts'
import { useDashboard } from '../context.ts'
import { heatTint } from './heatTint.ts'
import styles from './Pairs.module.css'

const STEPS = 11

/** The element that says what the keys do in the heat table. */
export const KEYS_ID = 'heat-keys'

/** What tint, cross and counts mean. */
export function HeatKey({ rows, weights }: { readonly rows: readonly HeatRow[]; readonly weights: Weights }) {
  const { theme } = useDashboard()
  const cells = heatCells(rows)
  return (
    <p className={styles['key']}>
      <span>
        0
        <span className={styles['ramp']} aria-hidden="true">
          {Array.from({ length: STEPS }, (_, step) => (
            <span key={step} style={{ backgroundColor: heatTint(step / (STEPS - 1), theme) }} />
          ))}
        </span>
        1
      </span>
      <span>
        agreement: 1 minus the mean distance{weights && ', each issue as salient as it is to the two'}
      </span>
      {cells.some(({ blocked }) => blocked.length > 0) && (
        <span>
          <svg width={9} height={9} viewBox="-4.5 -4.5 9 9" aria-hidden="true">
            <BlockCross colour={theme.no} reach={3} />
          </svg>
          2 of 4: issues the two block, of those where both hold a position
        </span>
      )}
      {cells.some(({ shared }) => shared === 0) && <span>none: no issue where both do</span>}
      <span id={KEYS_ID} className={styles['keys']}>
        Enter or a click looks at the pair; W shows the working of the number
      </span>
    </p>
  )
}
