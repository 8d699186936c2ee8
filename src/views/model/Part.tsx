import type { ReactNode } from 'react'
import styles from './Model.module.css'

/** A part of the page that an address can name. */
export function Part({
  id,
  title,
  beside,
  children,
}: {
  readonly id: string
  readonly title: string
  /** A few words beside the title. */
  readonly beside?: string
  readonly children: ReactNode
}) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={`${id}-title`}>{title}</h2>
        {beside !== undefined && <p>{beside}</p>}
      </div>
      {children}
    </section>
  )
}
