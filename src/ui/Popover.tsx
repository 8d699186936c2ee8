import { useId, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import styles from './Popover.module.css'

/**
 * A button that opens a panel beside it. The browser's own popover closes it on Escape or a click elsewhere and gives
 * the focus back.
 */
export function Popover({
  label,
  name,
  className,
  align = 'start',
  onlyOpen = false,
  children,
}: {
  readonly label: ReactNode
  /** Accessible name of the panel. */
  readonly name: string
  readonly className?: string | undefined
  readonly align?: 'start' | 'end'
  /** For content that is much: it is made with the opening, and goes with the closing. */
  readonly onlyOpen?: boolean
  readonly children: ReactNode
}) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(!onlyOpen)
  const place = () => {
    const anchor = button.current?.getBoundingClientRect()
    const box = panel.current
    if (!anchor || !box) return
    const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1
    const wanted = align === 'start' ? anchor.left / zoom : anchor.right / zoom - box.offsetWidth
    const most = window.innerWidth / zoom - box.offsetWidth - 8
    box.style.left = `${Math.max(8, Math.min(wanted, most))}px`
    box.style.top = `${anchor.bottom / zoom + 4}px`
    box.style.maxHeight = `${window.innerHeight / zoom - anchor.bottom / zoom - 16}px`
  }
  return (
    <>
      <button ref={button} type="button" className={className} popoverTarget={id} aria-haspopup="dialog">
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={name}
        className={styles['panel']}
        onBeforeToggle={(event) => onlyOpen && flushSync(() => setOpen(event.newState === 'open'))}
        onToggle={place}
      >
        {open && children}
      </div>
    </>
  )
}
