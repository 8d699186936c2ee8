import { lazy, Suspense, useMemo } from 'react'
import { countOf } from '../../base/words.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { layoutCloseness } from '../../charts/plans/closenessLayout.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { closeness } from '../figures/planFigures.ts'
import { useProvenance } from '../useProvenance.ts'
import { ClosenessNumbers } from './ClosenessNumbers.tsx'
import styles from './Plans.module.css'
import type { PlansOnPage } from './usePlans.ts'

const ClosenessLines = lazy(async () => ({
  default: (await import('../../charts/plans/ClosenessPicture.tsx')).ClosenessLines,
}))

/** How near the drafts of the chain came to each party, one after the other. */
export function ClosenessSection({ page: { input, shown } }: { readonly page: PlansOnPage }) {
  const { looks, theme } = useDashboard()
  const provenance = useProvenance()
  const { ref, width } = useWidth()
  const spec = useMemo(() => closeness(input, shown), [input, shown])
  const layout = useMemo(() => layoutCloseness(spec?.rows ?? [], width), [spec, width])
  if (!spec) return null
  return (
    <Figure spec={spec} measure="1: what the party asks; 0: the opposite end" provenance={provenance}>
      <div ref={ref}>
        <p className="visually-hidden">{spec.headline}</p>
        {width > 0 && (
          <>
            <div aria-hidden="true" style={{ minHeight: layout.tableAt }}>
              <Suspense fallback={null}>
                <ClosenessLines layout={layout} looks={looks} theme={theme} />
              </Suspense>
            </div>
            <ClosenessNumbers layout={layout} over="all" issues={shown.issues} />
            <ClosenessNumbers layout={layout} over="same" issues={shown.issues} />
          </>
        )}
      </div>
      {layout.skipped > 0 && (
        <p className={styles['note']}>
          {countOf(layout.skipped, 'draft')} between the first two shown{' '}
          {layout.skipped === 1 ? 'has' : 'have'} no room here; the table has all.
        </p>
      )}
      <p className={styles['note']}>
        One minus the mean gap divided by 100; n: issues it rests on. Drafts do not speak on the same issues:
        the lower rows count only those on which all do.
      </p>
    </Figure>
  )
}
