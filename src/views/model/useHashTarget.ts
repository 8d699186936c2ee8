import { useEffect } from 'react'

/**
 * Leads to the part of the page that the address names after `#`, and opens it where it is folded. The browser can’t do so
 * itself: when it looks, the view has not been drawn yet.
 */
export function useHashTarget() {
  useEffect(() => {
    const go = () => {
      const id = decodeId(window.location.hash.slice(1))
      const target = id === '' ? null : document.getElementById(id)
      if (!target) return
      if (target instanceof HTMLDetailsElement) target.open = true
      target.scrollIntoView({ block: 'start' })
      const stop = target.matches('[tabindex]')
        ? target
        : target.querySelector<HTMLElement>('summary, [tabindex]')
      stop?.focus({ preventScroll: true })
    }
    go()
    window.addEventListener('hashchange', go)
    return () => window.removeEventListener('hashchange', go)
  }, [])
}

/** What is no valid escape names nothing. */
function decodeId(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
