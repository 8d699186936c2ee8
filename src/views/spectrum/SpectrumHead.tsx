import { useDashboard } from '../context.ts'
import { PAD, type GridLayout } from './gridLayout.ts'
import styles from './Spectrum.module.css'

const TICKS = [0, 25, 50, 75, 100] as const
const BASE = 14

/** The names of the columns, and the scale’s numbers over the lines; it stays in sight. */
export function SpectrumHead({ layout: { line, ends } }: { readonly layout: GridLayout }) {
  const { theme } = useDashboard()
  const span = line - 2 * PAD
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" className={styles['row']}>
        <span role="columnheader">Issue</span>
        <div role="none" className={styles['scale']}>
          <span role="columnheader" className={styles['low']}>
            0 means
          </span>
          <span role="columnheader" className={styles['line']}>
            <span className="visually-hidden">Positions from 0 to 100</span>
            <svg width={line} height={18} viewBox={`0 0 ${line} 18`} aria-hidden="true">
              {TICKS.map((tick) => (
                <text
                  key={tick}
                  x={PAD + (tick / 100) * span}
                  y={BASE}
                  fontSize={12}
                  fill={theme.ink3}
                  textAnchor={tick === 100 ? 'end' : tick === 0 ? 'start' : 'middle'}
                  dx={tick === 100 ? 6 : tick === 0 ? -4 : 0}
                >
                  {tick}
                </text>
              ))}
            </svg>
          </span>
          <span role="columnheader" className={styles['high']}>
            100 means
          </span>
        </div>
        {ends && (
          <>
            <span role="columnheader" className={styles['state']}>
              State
            </span>
            <span role="columnheader" className={styles['spread']}>
              Spread
            </span>
          </>
        )}
      </div>
    </div>
  )
}
