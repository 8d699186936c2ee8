import { useRef, useState } from 'react'

/** A sheet that a button opens, and that gives the focus back to it. */
export function useSheet() {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLElement>(null)
  return {
    open,
    show: ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
      opener.current = currentTarget
      setOpen(true)
    },
    close: () => {
      setOpen(false)
      // Until the sheet is gone, nothing behind it can take the focus.
      requestAnimationFrame(() => opener.current?.focus())
    },
  }
}
