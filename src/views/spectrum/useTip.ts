import { useCallback, useEffect, useRef, useState } from 'react'

interface TipWords {
  readonly heading: string
  readonly text: string
}

export interface Tip extends TipWords {
  readonly element: HTMLElement
}

const REST_MS = 300
/** As long the tip waits for a pointer that is on its way to it. */
const WAY_MS = 200

export type ShowTip = (element: HTMLElement, words: TipWords, how: 'rest' | 'now') => void

/** The one tip of the grid: after a moment under a mouse, at once under the keyboard’s focus; gone with a scroll. */
export function useTip() {
  const [tip, setTip] = useState<Tip>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hide = useCallback(() => {
    clearTimeout(timer.current)
    setTip(undefined)
  }, [])
  const leave = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setTip(undefined), WAY_MS)
  }, [])
  const stay = useCallback(() => clearTimeout(timer.current), [])
  const show = useCallback<ShowTip>((element, words, how) => {
    clearTimeout(timer.current)
    if (how === 'now') setTip({ element, ...words })
    else timer.current = setTimeout(() => setTip({ element, ...words }), REST_MS)
  }, [])
  useEffect(() => {
    window.addEventListener('scroll', hide, { passive: true })
    return () => {
      window.removeEventListener('scroll', hide)
      clearTimeout(timer.current)
    }
  }, [hide])
  return { tip, show, hide, leave, stay }
}
