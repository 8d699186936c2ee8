import { useLayoutEffect, type RefObject } from 'react'

/**
 * Keeps `--top` and `--room` of an element: how far below the window’s upper edge its parent begins, 0 once that has
 * scrolled out of sight, and how much of the window is left below. The bars above wrap, so no style sheet knows this.
 */
export function useRoomBelow(element: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const measure = () => {
      const parent = element.current?.parentElement
      if (!parent) return
      const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1
      const top = Math.max(0, parent.getBoundingClientRect().top / zoom)
      element.current?.style.setProperty('--top', `${top}px`)
      element.current?.style.setProperty('--room', `${window.innerHeight / zoom - top}px`)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    window.addEventListener('scroll', measure, { passive: true })
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', measure)
      window.removeEventListener('resize', measure)
    }
  }, [element])
}
