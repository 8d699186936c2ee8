import { useLayoutEffect, useRef, type RefObject } from 'react'
import { cellTip } from '../../charts/positions/cellSentence.ts'
import type { PositionsRow } from '../../charts/positions/positionsRows.ts'
import styles from './CellTip.module.css'

const GAP = 5

/** What a cell says in full, beside it and never over it. Hidden from assistive technology: the cell’s name says the same. */
export function CellTip({
  hovered,
  rows,
  frame,
}: {
  readonly hovered: HTMLElement
  readonly rows: readonly PositionsRow[]
  readonly frame: RefObject<HTMLElement | null>
}) {
  const tip = useRef<HTMLDivElement>(null)
  const words = wordsOf(hovered, rows)
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
    <div ref={tip} className={styles['tip']} aria-hidden="true">
      <strong>{words.heading}</strong>
      <span>{words.text}</span>
    </div>
  )
}

function wordsOf(cell: HTMLElement, rows: readonly PositionsRow[]) {
  const row = rows.find(({ issue }) => issue === cell.dataset['row'])
  if (!row) return undefined
  const column = Number(cell.dataset['column'])
  if (column === 0) return { heading: row.question, text: `0: ${row.ends.low}. 100: ${row.ends.high}.` }
  const party = row.cells[column - 1]
  if (party) return cellTip(party)
  const text = cell.getAttribute('aria-label')
  return text === null ? undefined : { heading: row.title, text: `${text}.` }
}
