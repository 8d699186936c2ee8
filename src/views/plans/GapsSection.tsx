import { lazy, Suspense, useMemo } from 'react'
import { Figure } from '../../charts/figure/Figure.tsx'
import { layoutGaps } from '../../charts/plans/planGapLayout.ts'
import { planGapNote } from '../../charts/plans/planGapsFigure.tsx'
import { choose, useViewState } from '../../state/viewState.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { planGaps } from '../figures/planFigures.ts'
import { useProvenance } from '../useProvenance.ts'
import { GapIssuesPanel } from './GapIssuesPanel.tsx'
import { GapsGrid, KEYS_ID } from './GapsGrid.tsx'
import styles from './Plans.module.css'
import type { PlansOnPage } from './usePlans.ts'

const PlanGapsPicture = lazy(async () => ({
  default: (await import('../../charts/plans/PlanGapsPicture.tsx')).PlanGapsPicture,
}))

/** A dot of the picture: one plan against one party. */
export interface Dot {
  readonly plan: string
  readonly party: string
}

/** How far each plan is from each party; a dot opens the issues behind it. */
export function GapsSection({
  page: { input, shown: plans },
  plan,
}: {
  readonly page: PlansOnPage
  /** The plan whose red lines are shown. */
  readonly plan: string | undefined
}) {
  const { selection, looks, theme } = useDashboard()
  const provenance = useProvenance()
  const { ref, width } = useWidth()
  const gap = useViewState(({ gap: cell }) => cell)
  const dot = useMemo((): Dot | undefined => {
    const [of, to] = gap
    return of !== undefined && to !== undefined ? { plan: of, party: to } : undefined
  }, [gap])
  const setDot = (next: Dot | undefined) => choose({ gap: next ? [next.plan, next.party] : [] })
  const spec = useMemo(() => planGaps(input, plans), [input, plans])
  const layout = useMemo(() => {
    const parties = selection.parties.map(({ id }) => id)
    return layoutGaps(spec?.rows ?? [], parties, width)
  }, [spec, selection, width])
  if (!spec) return null
  const shown = layout.rows.find(({ row }) => row.plan === dot?.plan)
  const cell = shown?.row.cells.find(({ party }) => party === dot?.party)
  return (
    <Figure spec={spec} measure={measureWords(spec.rows)} provenance={provenance}>
      <div ref={ref} className={styles['gaps']} style={{ minHeight: layout.height }}>
        {width > 0 && (
          <>
            <div aria-hidden="true">
              <Suspense fallback={null}>
                <PlanGapsPicture layout={layout} looks={looks} theme={theme} chosen={cell && dot} />
              </Suspense>
            </div>
            <GapsGrid
              layout={layout}
              on={{ issues: plans.issues, asOf: selection.asOf }}
              plan={plan}
              dot={cell && dot}
              onPlan={(id) => choose({ plan: id })}
              onDot={setDot}
            />
            {shown && cell && dot && (
              <GapIssuesPanel
                key={`${dot.plan} ${dot.party}`}
                dot={dot}
                cell={cell}
                plans={plans}
                top={shown.y + shown.height}
                onClose={() => setDot(undefined)}
              />
            )}
          </>
        )}
      </div>
      <p id={KEYS_ID} className={`${styles['note']} ${styles['keys']}`}>
        Enter or a click on a dot opens its issues; W shows the working of its mean gap.
      </p>
      <p className={styles['note']}>{planGapNote(selection.asOf, plans.chain.length > 0)}</p>
    </Figure>
  )
}

function measureWords(rows: readonly { readonly kind: string }[]): string {
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length
  const few = count('few') > 0 ? `, ${count('few')} with too few issues` : ''
  const later = count('later') > 0 ? `, ${count('later')} later` : ''
  return `${count('measured')} of ${rows.length} plans measured${few}${later}`
}
