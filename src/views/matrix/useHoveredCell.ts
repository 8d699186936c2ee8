import { useCallback, useEffect, useRef, useState, type FocusEvent, type PointerEvent } from 'react'
import { wentToTip } from '../../ui/tips.ts'

const REST_MS = 300

const CELL = 'td[data-row], th[data-row]'

/**
 * The cell whose tip is shown: the one that a mouse rests on, after a moment, or that the keyboard came to, at once, unless
 * the panel is open and says it all. Gone with the next move, key or click, and under a mouse with the next scroll.
 */
export function useHoveredCell(panelOpen: boolean) {
  const [hovered, setHovered] = useState<HTMLElement>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const frame = useRef(0)
  const over = useRef<HTMLElement>(undefined)
  const byKeys = useRef(false)

  const forget = useCallback(() => {
    clearTimeout(timer.current)
    cancelAnimationFrame(frame.current)
    over.current = undefined
    byKeys.current = false
    setHovered(undefined)
  }, [])
  useEffect(() => {
    // A tip beside the focus stays with its cell, and is there for as long as the focus is.
    const scroll = () => {
      if (!byKeys.current) forget()
    }
    window.addEventListener('scroll', scroll, { passive: true })
    return () => {
      window.removeEventListener('scroll', scroll)
      clearTimeout(timer.current)
      cancelAnimationFrame(frame.current)
    }
  }, [forget])

  const onPointerOver = ({ target, pointerType }: PointerEvent<HTMLElement>) => {
    const cell = (target as Element).closest<HTMLElement>(CELL) ?? undefined
    if (pointerType !== 'mouse' || cell === over.current) return
    forget()
    over.current = cell
    if (cell) timer.current = setTimeout(() => setHovered(cell), REST_MS)
  }
  // The tip may be pointed at and read on.
  const onPointerLeave = (event: PointerEvent<HTMLElement>) => {
    if (!wentToTip(event)) forget()
  }
  const onFocusCapture = ({ target }: FocusEvent<HTMLElement>) => {
    const cell = target.closest<HTMLElement>(CELL)
    if (panelOpen || !cell || !target.matches(':focus-visible')) return
    forget()
    byKeys.current = true
    // By then the cell has been scrolled into sight.
    frame.current = requestAnimationFrame(() => setHovered(cell))
  }
  return {
    hovered,
    forget,
    hover: {
      onPointerOver,
      onPointerLeave,
      onPointerDown: forget,
      onKeyDownCapture: forget,
      onFocusCapture,
      onBlurCapture: forget,
    },
  }
}
