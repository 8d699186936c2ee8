import type { ReactNode } from 'react'
import { useTipEscape } from '../../ui/tips.ts'
import styles from './Timeline.module.css'

const WIDTH = 300
const ASIDE = 14

/** A few words beside a place in the picture, never over it. What it says, the place's own name says too. */
export function Tip({
  x,
  y,
  width,
  above = false,
  onDismiss,
  children,
}: {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly above?: boolean
  readonly onDismiss: () => void
  readonly children: ReactNode
}) {
  useTipEscape(onDismiss)
  const left = Math.max(0, Math.min(x - WIDTH / 2, width - WIDTH))
  return (
    <div
      className={styles['tip']}
      aria-hidden="true"
      data-tip=""
      // Whoever points at the tip reads it, and looks for no other point under it.
      onPointerMove={(event) => event.stopPropagation()}
      style={{ left, maxWidth: Math.min(WIDTH, width), top: above ? y - ASIDE : y + ASIDE }}
      data-above={above ? '' : undefined}
    >
      {children}
    </div>
  )
}
