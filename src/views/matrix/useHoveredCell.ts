import { useCallback, useEffect, useRef, useState, type PointerEvent } from 'react'
import { wentToTip } from '../../ui/tips.ts'

const REST_MS = 300

/** The cell that a mouse rests on, after a moment; gone with the next move, key, click or scroll. */
export function useHoveredCell() {
  const [hovered, setHovered] = useState<HTMLElement>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const over = useRef<HTMLElement>(undefined)

  const forget = useCallback(() => {
    clearTimeout(timer.current)
    over.current = undefined
    setHovered(undefined)
  }, [])
  useEffect(() => {
    window.addEventListener('scroll', forget, { passive: true })
    return () => {
      window.removeEventListener('scroll', forget)
      clearTimeout(timer.current)
    }
  }, [forget])

  const onPointerOver = ({ target, pointerType }: PointerEvent<HTMLElement>) => {
    const cell = (target as Element).closest<HTMLElement>('td[data-row], th[data-row]') ?? undefined
    if (pointerType !== 'mouse' || cell === over.current) return
    forget()
    over.current = cell
    if (cell) timer.current = setTimeout(() => setHovered(cell), REST_MS)
  }
  // The tip may be pointed at and read on.
  const onPointerLeave = (event: PointerEvent<HTMLElement>) => {
    if (!wentToTip(event)) forget()
  }
  return {
    hovered,
    forget,
    hover: { onPointerOver, onPointerLeave, onPointerDown: forget, onKeyDownCapture: forget },
  }
}
