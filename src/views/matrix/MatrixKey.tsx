import { ContestedGlyph, RedLineHook, StaleGlyph } from '../../charts/marks.tsx'
import { tintCss } from '../../charts/positions/stanceTint.ts'
import { Tick } from '../../charts/positions/Tick.tsx'
import { useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import styles from './MatrixKey.module.css'
import type { MatrixLayout } from './MatrixTools.tsx'
import type { Matrix } from './useMatrix.ts'

const CONFIDENCES = ['high', 'medium', 'low'] as const
const STEPS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const

/** How to read a cell, under the matrix. */
export function MatrixKey({
  matrix: { rows, plans },
  layout,
  staleDays,
}: {
  readonly matrix: Matrix
  readonly layout: MatrixLayout
  readonly staleDays: number
}) {
  const { theme } = useDashboard()
  const { shade } = useViewState()
  const occurring = new Set(rows.flatMap(({ cells }) => cells.map(({ stance }) => stance?.confidence)))
  const confidences = CONFIDENCES.filter((confidence) => occurring.has(confidence))
  return (
    <ul className={styles['key']} aria-label="How to read a cell">
      {layout !== 'blocks' && (
        <>
          <li>
            {shade !== 'none' && (
              <span className={styles['tints']}>
                {STEPS.map((value) => (
                  <span key={value} style={{ backgroundColor: tintCss(value) }} />
                ))}
              </span>
            )}
            {shade !== 'none' && <span className={styles['shade']}>shade and</span>} tick: place on the
            issue’s scale, 0 to 100
          </li>
          {confidences.map((confidence, index) => (
            <li key={confidence}>
              <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
                <Tick confidence={confidence} theme={theme} width={10} height={4} />
              </svg>
              {confidence}
              {index === confidences.length - 1 && ' confidence'}
            </li>
          ))}
        </>
      )}
      <li>
        <svg width={10} height={10} viewBox="-2 -9 10 10" aria-hidden="true">
          <RedLineHook x={0} base={0} height={8} foot={7} refuses="above" theme={theme} />
        </svg>{' '}
        red line, refused beyond
      </li>
      <li>
        <svg width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
          <ContestedGlyph colour="currentColor" />
        </svg>
        contested
      </li>
      <li>
        <svg width={10} height={10} viewBox="-5 -5 10 10" aria-hidden="true">
          <StaleGlyph colour="currentColor" />
        </svg>
        older than {staleDays} days
      </li>
      <li>
        <strong>5</strong> statements and provisions
      </li>
      {plans.drawn.length > 0 && (
        <li>
          <strong>45</strong> a plan’s place; its hook: whose red lines it crosses
        </li>
      )}
    </ul>
  )
}
