import { memo, useState } from 'react'
import { Mark, StateMark } from '../../charts/Mark.tsx'
import type { Layer } from '../../charts/spectrum/layers.ts'
import type { LineLayout } from '../../charts/spectrum/layoutLine.ts'
import type { SpectrumRow as Row } from '../../charts/spectrum/spectrumRows.ts'
import { markTip, rowSentence, rowTip } from '../../charts/spectrum/spectrumWords.ts'
import { stateWord } from '../../charts/stateWords.ts'
import { choose } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { useLit } from '../useLit.ts'
import type { GridLayout } from './gridLayout.ts'
import styles from './Spectrum.module.css'
import { SpectrumMarks } from './SpectrumMarks.tsx'
import { NAME } from './stops.ts'
import type { ShowTip } from './useTip.ts'

/** Marks of blocking parties that fit beside the state. */
const MARKS = 3

interface RowProps {
  readonly row: Row
  readonly lineOf: (row: Row) => LineLayout
  /** Told where the row is, so that it is drawn when it comes near the screen. */
  readonly observe: ((element: HTMLElement | null) => (() => void) | undefined) | undefined
  /** Out of sight a row is only its room. */
  readonly drawn: boolean
  readonly layout: GridLayout
  readonly layers: ReadonlySet<Layer>
  readonly boldPlan: string | undefined
  readonly tabStop: string | undefined
  readonly openParty: string | undefined
  readonly panelOpen: boolean
  readonly onTip: ShowTip
  readonly onTipEnd: () => void
}

/** One issue: its name, its line between the words of its two ends, its state and its spread. */
export const SpectrumRow = memo(function SpectrumRow(props: RowProps) {
  const { row, lineOf, observe, drawn, layout, tabStop, openParty, panelOpen, onTip, onTipEnd } = props
  const { selection, looks } = useDashboard()
  const [active, setActive] = useState<string>()
  const lit = useLit({ issue: row.issue })
  const cellOf = (party: string) => row.cells.find((cell) => cell.party === party)
  /** A party's mark, or, without one, the row's name. */
  const point = (element: HTMLElement, party: string | undefined, how: 'rest' | 'now') => {
    const cell = party === undefined ? undefined : cellOf(party)
    setActive(party)
    if (how === 'now' && (panelOpen || !element.matches(':focus-visible'))) return
    onTip(element, cell ? markTip(row, cell, selection.since) : rowTip(row), how)
  }
  const leave = () => {
    setActive(undefined)
    onTipEnd()
  }
  const place = { role: 'row', className: styles['row'], ref: observe, 'data-chunk': row.issue } as const
  if (!drawn && tabStop === undefined) return <div {...place} />
  const line = lineOf(row)
  return (
    <div {...place} data-open={openParty === undefined ? undefined : ''} {...lit}>
      <div role="rowheader" className={styles['issue']}>
        <button
          type="button"
          data-row={row.issue}
          data-stop={NAME}
          tabIndex={tabStop === NAME ? 0 : -1}
          aria-label={rowSentence(row, looks)}
          onClick={() => choose({ issue: row.issue })}
          onPointerEnter={({ currentTarget, pointerType }) =>
            pointerType === 'mouse' && point(currentTarget, undefined, 'rest')
          }
          onPointerLeave={leave}
          onFocus={({ currentTarget }) => point(currentTarget, undefined, 'now')}
          onBlur={leave}
        >
          {row.title}
        </button>
      </div>
      <div role="none" className={styles['scale']}>
        <span role="gridcell" className={styles['low']} title={row.ends.low}>
          <span>{row.ends.low}</span>
        </span>
        <SpectrumMarks {...props} line={line} active={active} onPoint={point} onLeave={leave} />
        <span role="gridcell" className={styles['high']} title={row.ends.high}>
          <span>{row.ends.high}</span>
        </span>
      </div>
      {layout.ends && <RowEnd row={row} />}
    </div>
  )
})

function RowEnd({ row }: { readonly row: Row }) {
  const { looks, theme } = useDashboard()
  const shown = row.blockers.slice(0, row.blockers.length > MARKS ? MARKS - 1 : MARKS)
  const names = row.blockers.map((party) => looks.get(party)?.name ?? party).join(', ')
  return (
    <>
      <span role="gridcell" className={styles['state']}>
        <StateMark state={row.state} theme={theme} />
        <span>{stateWord(row.state)}</span>
        {row.blockers.length > 0 && (
          <span className={styles['blockers']} title={`Red lines of ${names}`}>
            <span className="visually-hidden">by red lines of {names}</span>
            {shown.map((party) => (
              <Mark key={party} order={looks.get(party)?.order ?? 0} theme={theme} size={11} />
            ))}
            {row.blockers.length > shown.length && `+${row.blockers.length - shown.length}`}
          </span>
        )}
      </span>
      <span role="gridcell" className={styles['spread']}>
        {row.spread ?? '–'}
      </span>
    </>
  )
}
