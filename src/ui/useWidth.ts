import { useCallback, useState } from 'react'

/** The width of an element in CSS pixels, 0 until it is laid out; give `ref` to the element. */
export function useWidth(): {
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined
  readonly width: number
} {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    setWidth(Math.floor(element.clientWidth))
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
