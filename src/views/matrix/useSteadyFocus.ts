import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focused cell where it is on the screen when the panel opens or closes beside it: the words above the matrix
 * may wrap in the narrower page. Call what it returns just before one or the other, and only then.
 */
export function useSteadyFocus(panelOpen: boolean): () => void {
  const held = useRef<{ readonly cell: Element; readonly top: number; readonly was: boolean }>(undefined)
  useLayoutEffect(() => {
    if (!held.current || held.current.was === panelOpen) return
    const { cell, top } = held.current
    held.current = undefined
    if (cell.isConnected) window.scrollBy(0, cell.getBoundingClientRect().top - top)
  }, [panelOpen])
  return () => {
    const cell = document.activeElement
    if (cell) held.current = { cell, top: cell.getBoundingClientRect().top, was: panelOpen }
  }
}
