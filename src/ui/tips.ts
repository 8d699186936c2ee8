import { useEffect } from 'react'

/** While a tip is there, Escape takes it away, wherever the focus is, and does nothing else. */
export function useTipEscape(dismiss: () => void, shown = true) {
  useEffect(() => {
    if (!shown) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      dismiss()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [dismiss, shown])
}

/** Whether a pointer went over to the tip, which is marked with `data-tip` and stays as long as it is read. */
export function wentToTip({ relatedTarget }: { readonly relatedTarget: EventTarget | null }): boolean {
  return relatedTarget instanceof Element && relatedTarget.closest('[data-tip]') !== null
}
