import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { onPaper } from './paper.ts'

/** The width of an element in CSS pixels, 0 until it is laid out; give `ref` to the element. */
export function useWidth(): {
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined
  readonly width: number
} {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // Paper is laid out before an observer hears of it.
    const stop = onPaper(() => flushSync(measure))
    return () => {
      observer.disconnect()
      stop()
    }
  }, [])
  return { ref, width }
}
