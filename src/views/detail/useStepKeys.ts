import { useEffect, type RefObject } from 'react'
import { flushSync } from 'react-dom'

const STEP_KEY = /^[hjkl]$/
const FIELDS = 'input, textarea, select, [contenteditable]'

/**
 * The keys of the panel's steps, J and K from issue to issue, H and L from party to party, while the focus is in the panel:
 * each presses the button that names it. Where the step takes away what had the focus, the heading gets it.
 */
export function useStepKeys(panel: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = panel.current
    const press = (event: KeyboardEvent) => {
      const { key, target } = event
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (!STEP_KEY.test(key) || (target instanceof Element && target.matches(FIELDS))) return
      const button = element?.querySelector<HTMLElement>(`[aria-keyshortcuts="${key.toUpperCase()}"]`)
      if (!element || !button) return
      event.preventDefault()
      flushSync(() => button.click())
      if (!element.contains(document.activeElement)) heading.current?.focus()
    }
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [panel, heading])
}
