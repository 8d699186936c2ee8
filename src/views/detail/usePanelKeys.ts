import { useEffect, useRef, type RefObject } from 'react'

const OVERLAYS = 'dialog[open], :popover-open, [role="menu"], [role="listbox"]'
const FIELDS = 'input:not([type="range"], [type="checkbox"]), textarea, select'
const GRID_STOP = '#view [role="grid"] [tabindex="0"]'

/**
 * The keys of a panel that lies beside the view: Escape closes it unless something lies on top, F6 goes into it and back to
 * where the focus was. Gives the function that closes it, which gives the focus back first.
 */
export function usePanelKeys(
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  onClose: () => void,
) {
  const cameFrom = useRef<Element | null>(null)
  const giveBack = () => {
    if (!panel.current?.contains(document.activeElement)) return
    focusBack(cameFrom.current)
  }
  const close = () => {
    giveBack()
    onClose()
  }
  const latest = useRef({ close, giveBack })
  useEffect(() => {
    latest.current = { close, giveBack }
  })
  useEffect(() => {
    let covered = false
    // A menu may close itself before the key gets here, so what lies on top is looked up on the way down.
    const look = (event: KeyboardEvent) => {
      if (event.key === 'Escape') covered = isCovered(event.target)
    }
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !covered && !event.defaultPrevented) latest.current.close()
      if (event.key !== 'F6') return
      event.preventDefault()
      if (panel.current?.contains(document.activeElement)) latest.current.giveBack()
      else {
        cameFrom.current = document.activeElement
        heading.current?.focus()
      }
    }
    const element = panel.current
    const remember = ({ relatedTarget: from }: FocusEvent) => {
      if (from instanceof Element && !element?.contains(from)) cameFrom.current = from
    }
    element?.addEventListener('focusin', remember)
    window.addEventListener('keydown', look, true)
    window.addEventListener('keydown', press)
    return () => {
      element?.removeEventListener('focusin', remember)
      window.removeEventListener('keydown', look, true)
      window.removeEventListener('keydown', press)
    }
  }, [panel, heading])
  return close
}

function isCovered(target: EventTarget | null): boolean {
  if (target instanceof Element && target.matches(FIELDS)) return true
  return [...document.querySelectorAll(OVERLAYS)].some((overlay) => overlay.checkVisibility())
}

function focusBack(element: Element | null) {
  const place =
    element instanceof HTMLElement && element.isConnected && element !== document.body
      ? element
      : (document.querySelector<HTMLElement>(GRID_STOP) ?? document.querySelector<HTMLElement>('#view'))
  place?.focus()
}
