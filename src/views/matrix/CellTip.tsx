import { useLayoutEffect, useRef, type RefObject } from 'react'
import { cellTip } from '../../charts/positions/cellSentence.ts'
import type { IssueRow } from '../../charts/positions/matrixRows.ts'
import { planCellTip } from '../../charts/positions/planCells.ts'
import { useTipEscape } from '../../ui/tips.ts'
import styles from './CellTip.module.css'
import type { MatrixColumn } from './matrixColumns.ts'

const GAP = 5

/** What a cell says in full, beside it and never over it. Hidden from assistive technology: the cell’s name says the same. */
export function CellTip({
  hovered,
  rows,
  columns,
  frame,
  onDismiss,
}: {
  readonly hovered: HTMLElement
  readonly rows: readonly IssueRow[]
  readonly columns: readonly MatrixColumn[]
  readonly frame: RefObject<HTMLElement | null>
  readonly onDismiss: () => void
}) {
  const tip = useRef<HTMLDivElement>(null)
  const words = wordsOf(hovered, rows, columns)
  useTipEscape(onDismiss)
  useLayoutEffect(() => {
    const [box, home] = [tip.current, frame.current]
    if (!box || !home) return
    // Rectangles are in px of the screen, styles in px of the page, which a wall screen zooms.
    const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1
    const cell = hovered.getBoundingClientRect()
    const origin = home.getBoundingClientRect()
    const left = (cell.left - origin.left) / zoom
    const below = cell.bottom / zoom + GAP + box.offsetHeight <= window.innerHeight / zoom
    const top = below
      ? (cell.bottom - origin.top) / zoom + GAP
      : (cell.top - origin.top) / zoom - GAP - box.offsetHeight
    box.style.left = `${Math.max(0, Math.min(left, home.clientWidth - box.offsetWidth))}px`
    box.style.top = `${top}px`
  }, [hovered, frame])
  if (!words) return null
  return (
    <div
      ref={tip}
      className={styles['tip']}
      aria-hidden="true"
      data-tip=""
      onPointerDown={onDismiss}
      onPointerLeave={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && hovered.contains(relatedTarget))) onDismiss()
      }}
    >
      <strong>{words.heading}</strong>
      <span>{words.text}</span>
    </div>
  )
}

function wordsOf(
  cell: HTMLElement,
  rows: readonly IssueRow[],
  columns: readonly MatrixColumn[],
): { readonly heading: string; readonly text: string } | undefined {
  const row = rows.find(({ issue }) => issue === cell.dataset['row'])
  const column = columns[Number(cell.dataset['column'])]
  if (!row || !column) return undefined
  if (column.kind === 'issue')
    return { heading: row.question, text: `0: ${row.ends.low}. 100: ${row.ends.high}.` }
  const party = column.kind === 'party' ? row.cells[column.index] : undefined
  if (party) return cellTip(party)
  const plan = column.kind === 'plan' ? row.plans[column.index] : undefined
  if (plan) return planCellTip(plan)
  const text = cell.getAttribute('aria-label')
  return text === null ? undefined : { heading: row.title, text: `${text}.` }
}
