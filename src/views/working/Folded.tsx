import type { ReactNode } from 'react'
import styles from './Working.module.css'

const SHOWN = 12

/** A list of which twelve show; the rest folds. */
export function Folded<Item>({
  items,
  what,
  children,
}: {
  readonly items: readonly Item[]
  /** What the folded ones are called: `18 more steps`. */
  readonly what: string
  readonly children: (part: readonly Item[]) => ReactNode
}) {
  const rest = items.slice(SHOWN)
  return (
    <>
      {children(items.slice(0, SHOWN))}
      {rest.length > 0 && (
        <details className={styles['rest']}>
          <summary>
            {rest.length} {what}
          </summary>
          {children(rest)}
        </details>
      )}
    </>
  )
}
