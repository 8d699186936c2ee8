import { useCallback, useSyncExternalStore } from 'react'
import { usePaper } from './paper.ts'

/** Whether a media query matches now; follows changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}

/** Screens narrower than a tablet get the phone's layout; paper never does. */
export function usePhone(): boolean {
  const narrow = useMediaQuery('screen and (width < 768px)')
  return !usePaper() && narrow
}
