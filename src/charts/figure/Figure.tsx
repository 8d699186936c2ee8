import { lazy, Suspense, useId, useRef, useState, type ReactNode } from 'react'
import type { FigureSpec, Provenance } from './figureSpec.ts'
import { ExportButton } from './ExportButton.tsx'
import { useOnPage } from './figuresOnPage.ts'
import styles from './Figure.module.css'

const FigureTable = lazy(async () => ({ default: (await import('./FigureTable.tsx')).FigureTable }))

/** A figure on the screen: its title, what it measures, its picture or its table, and the menu of its files. */
export function Figure<Row>({
  spec,
  measure,
  provenance,
  children,
  className,
}: {
  readonly spec: FigureSpec<Row>
  /** A few words beside the title: what is measured, or the view’s tools, which may hold a menu. */
  readonly measure?: ReactNode
  /** Told at the time of saving, when the sources have loaded. */
  readonly provenance: () => Promise<Provenance>
  readonly children: ReactNode
  readonly className?: string | undefined
}) {
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  useOnPage(figure, spec, provenance)
  const [asTable, setAsTable] = useState(false)
  return (
    <figure ref={figure} className={`${styles['figure']} ${className ?? ''}`} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{spec.title}</h2>
        {measure && <div className={styles['measure']}>{measure}</div>}
        <ExportButton
          spec={spec}
          provenance={provenance}
          asTable={asTable}
          onShowAsTable={() => setAsTable((shown) => !shown)}
        />
      </div>
      {asTable ? (
        <Suspense fallback={null}>
          {/* Rows and columns stay those of one spec, though what loads late can’t carry their type. */}
          <FigureTable spec={spec as unknown as FigureSpec<unknown>} />
        </Suspense>
      ) : (
        children
      )}
    </figure>
  )
}
