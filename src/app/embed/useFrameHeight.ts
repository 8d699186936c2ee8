import { useEffect } from 'react'

/**
 * Tells the page around the frame how high the figure is, whenever that changes, so that the frame can follow:
 * `{ type: 'parley-height', figure, height }`, in px. Told to whoever embeds it: it holds nothing but the height.
 */
export function useFrameHeight(figure: string | undefined) {
  useEffect(() => {
    const page = document.getElementById('root')
    if (window.parent === window || !page) return undefined
    const tell = () => {
      const height = Math.ceil(page.getBoundingClientRect().height)
      window.parent.postMessage({ type: 'parley-height', figure, height }, '*')
    }
    const observer = new ResizeObserver(tell)
    observer.observe(page)
    return () => observer.disconnect()
  }, [figure])
}
