import type { ReactNode } from 'react'
import type { CellReading } from './cellReading.ts'
import { EVIDENCE_HEADING, HISTORY_HEADING } from './headings.ts'
import styles from './DetailPanel.module.css'
import { movedThrough } from './positionChain.ts'
import { ToArrow } from './signs.tsx'

/** Ways within a long panel: to the statements, and to how the position came about. */
export function PanelFoot({ cell }: { readonly cell: CellReading }) {
  const values = movedThrough(cell.chain)
  if (cell.chain.length === 0) return null
  return (
    <div className={styles['foot']}>
      {cell.evidence && <JumpTo heading={EVIDENCE_HEADING}>Statements</JumpTo>}
      <JumpTo heading={HISTORY_HEADING}>
        {values.length === 0 ? 'Positions' : values.length === 1 ? 'Value has not moved' : 'Moved '}
        {values.length > 1 &&
          values.map(({ from, value }, index) => (
            <span key={from}>
              {index > 0 && <ToArrow />}
              {value}
            </span>
          ))}
      </JumpTo>
    </div>
  )
}

function JumpTo({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const jump = () => {
    const target = document.querySelector<HTMLElement>(`#${heading}`)
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: 'start' })
  }
  return (
    <button type="button" onClick={jump}>
      {children}
    </button>
  )
}
