import { useEffect, useState } from 'react'

const SOON_MS = 50

/** False until the browser has painted and has nothing more urgent to do; true from then on. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    // Not every browser tells when it is idle.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setIdle(true), SOON_MS)
      return () => clearTimeout(timer)
    }
    const request = requestIdleCallback(() => setIdle(true), { timeout: 1000 })
    return () => cancelIdleCallback(request)
  }, [])
  return idle
}
