import { useRef, type PointerEvent } from 'react'

/** Marks the element across whose width things are dragged. */
export const TRACK = { 'data-track': '' }

/**
 * Handlers that follow a pointer from its press to its release, as a part of the width of the track around the element.
 * `partNow` is where the dragged thing stands. Parts, not pixels: they stay true where the page is zoomed.
 */
export function useDrag(onMove: (part: number) => void, onDone?: () => void, partNow?: number) {
  const grabbed = useRef(0)
  const partAt = (event: PointerEvent<HTMLElement>) => {
    const track = event.currentTarget.closest('[data-track]')?.getBoundingClientRect()
    return track && track.width > 0 ? (event.clientX - track.left) / track.width : undefined
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      // A thing that is taken off its middle must not jump there.
      grabbed.current = partNow === undefined ? 0 : (partAt(event) ?? partNow) - partNow
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const part = partAt(event)
      if (part !== undefined) onMove(part - grabbed.current)
    },
    onLostPointerCapture: () => onDone?.(),
  }
}
