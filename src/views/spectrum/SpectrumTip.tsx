import { useLayoutEffect, useRef, type RefObject } from 'react'
import { useTipEscape } from '../../ui/tips.ts'
import styles from './Spectrum.module.css'
import type { Tip } from './useTip.ts'

const GAP = 4

/** What a mark or a name says in full, below its row and never over it. Hidden from assistive technology: names say the same. */
export function SpectrumTip({
  tip: { element, heading, text },
  frame,
  onStay,
  onLeave,
  onDismiss,
}: {
  readonly tip: Tip
  readonly frame: RefObject<HTMLElement | null>
  readonly onStay: () => void
  readonly onLeave: () => void
  readonly onDismiss: () => void
}) {
  const box = useRef<HTMLDivElement>(null)
  useTipEscape(onDismiss)
  useLayoutEffect(() => {
    const home = frame.current
    const row = element.closest('[role="row"]')
    if (!box.current || !home || !row) return
    // Rectangles are in px of the screen, styles in px of the page, which a wall screen zooms.
    const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1
    const origin = home.getBoundingClientRect()
    const around = row.getBoundingClientRect()
    const { offsetHeight, offsetWidth } = box.current
    const below = around.bottom / zoom + GAP + offsetHeight <= window.innerHeight / zoom
    const top = below
      ? (around.bottom - origin.top) / zoom + GAP
      : (around.top - origin.top) / zoom - GAP - offsetHeight
    const left = (element.getBoundingClientRect().left - origin.left) / zoom
    box.current.style.left = `${Math.max(0, Math.min(left, home.clientWidth - offsetWidth))}px`
    box.current.style.top = `${top}px`
  }, [element, frame])
  return (
    <div
      ref={box}
      className={styles['tip']}
      aria-hidden="true"
      data-tip=""
      onPointerEnter={onStay}
      onPointerLeave={onLeave}
      onPointerDown={onDismiss}
    >
      <strong>{heading}</strong>
      <span>{text}</span>
    </div>
  )
}
