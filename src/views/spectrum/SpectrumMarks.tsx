import type { Layer } from '../../charts/spectrum/layers.ts'
import type { LineLayout } from '../../charts/spectrum/layoutLine.ts'
import { SpectrumLine } from '../../charts/spectrum/SpectrumLine.tsx'
import type { SpectrumRow } from '../../charts/spectrum/spectrumRows.ts'
import { markSentence } from '../../charts/spectrum/spectrumWords.ts'
import { choose } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { LitButton } from '../LitButton.tsx'
import { cellKey } from '../useLit.ts'
import { PAD, type GridLayout } from './gridLayout.ts'
import styles from './Spectrum.module.css'

const TICKS = [0, 25, 50, 75, 100] as const

/** The line of an issue, and a button over each mark that says it as a sentence and opens its cell. */
export function SpectrumMarks({
  row,
  line,
  layout: { line: width, height },
  layers,
  boldPlan,
  tabStop,
  openParty,
  active,
  onPoint,
  onLeave,
}: {
  readonly row: SpectrumRow
  readonly line: LineLayout
  readonly layout: GridLayout
  readonly layers: ReadonlySet<Layer>
  readonly boldPlan: string | undefined
  readonly tabStop: string | undefined
  readonly openParty: string | undefined
  readonly active: string | undefined
  readonly onPoint: (element: HTMLElement, party: string, how: 'rest' | 'now') => void
  readonly onLeave: () => void
}) {
  const { selection, looks, theme } = useDashboard()
  const middle = height / 2
  const grid = TICKS.map((tick) => `M${PAD + (tick / 100) * line.span} 0V${height}`).join('')
  const cellOf = (party: string) => row.cells.find((cell) => cell.party === party)
  return (
    <div role="gridcell" className={styles['line']}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={grid} stroke={theme.line} />
        <g transform={`translate(${PAD} ${middle})`}>
          <SpectrumLine
            layout={line}
            looks={looks}
            theme={theme}
            layers={layers}
            active={active}
            boldPlan={boldPlan}
          />
        </g>
      </svg>
      {line.marks.map(({ party, hit }) => {
        const cell = cellOf(party)
        return (
          <LitButton
            key={party}
            of={{ party, cell: cellKey(row.issue, party) }}
            className={styles['mark']}
            data-row={row.issue}
            data-stop={party}
            data-selected={party === openParty ? '' : undefined}
            tabIndex={tabStop === party ? 0 : -1}
            aria-label={cell && markSentence(row, cell, selection.since)}
            style={{
              left: PAD + hit.left,
              top: middle + hit.top,
              width: hit.right - hit.left,
              height: hit.bottom - hit.top,
            }}
            onClick={() => choose({ issue: row.issue, party })}
            onPointerEnter={({ currentTarget, pointerType }) =>
              pointerType === 'mouse' && onPoint(currentTarget, party, 'rest')
            }
            onPointerLeave={onLeave}
            onFocus={({ currentTarget }) => onPoint(currentTarget, party, 'now')}
            onBlur={onLeave}
          />
        )
      })}
    </div>
  )
}
