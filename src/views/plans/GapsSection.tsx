import { lazy, Suspense, useMemo } from 'react'
import { plansHeadline } from '../../analysis/headlines/plans.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { layoutGaps } from '../../charts/plans/planGapLayout.ts'
import { planGapRows } from '../../charts/plans/planGapRows.ts'
import { planGapNote, planGapsFigure } from '../../charts/plans/planGapsFigure.tsx'
import { choose, useViewState } from '../../state/viewState.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { figureSubtitle } from '../figureWords.ts'
import { useProvenance } from '../useProvenance.ts'
import { GapIssuesPanel } from './GapIssuesPanel.tsx'
import { GapsGrid } from './GapsGrid.tsx'
import styles from './Plans.module.css'
import { usePlans } from './usePlans.ts'

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
  plan,
  onPlan,
}: {
  readonly plan: string | undefined
  readonly onPlan: (plan: string) => void
}) {
  const { theme } = useDashboard()
  const { model, selection, asOf, parties, issues, chain, looks, shownLooks, leftOut } = usePlans()
  const provenance = useProvenance()
  const { ref, width } = useWidth()
  const gap = useViewState(({ gap: cell }) => cell)
  const dot = useMemo((): Dot | undefined => {
    const [of, to] = gap
    return of !== undefined && to !== undefined ? { plan: of, party: to } : undefined
  }, [gap])
  const setDot = (next: Dot | undefined) => choose({ gap: next ? [next.plan, next.party] : [] })
  const rows = useMemo(
    () => planGapRows(model.plans, issues, parties, model.parties, asOf, chain),
    [model, issues, parties, asOf, chain],
  )
  const spec = useMemo(
    () =>
      planGapsFigure(rows, parties, authorLooks(rows, shownLooks, looks), asOf, {
        headline: plansHeadline(model.plans, selection.issues, parties, asOf),
        subtitle: figureSubtitle('Mean gap of each plan to each party', selection),
        leftOut,
      }),
    [rows, parties, shownLooks, looks, asOf, model, selection, leftOut],
  )
  const layout = useMemo(
    () =>
      layoutGaps(
        rows,
        parties.map(({ id }) => id),
        width,
      ),
    [rows, parties, width],
  )
  const shown = layout.rows.find(({ row }) => row.plan === dot?.plan)
  const cell = shown?.row.cells.find(({ party }) => party === dot?.party)
  return (
    <Figure spec={spec} measure={measureWords(rows)} provenance={provenance}>
      <div ref={ref} className={styles['gaps']} style={{ minHeight: layout.height }}>
        {width > 0 && (
          <>
            <div aria-hidden="true">
              <Suspense fallback={null}>
                <PlanGapsPicture layout={layout} looks={looks} theme={theme} chosen={cell && dot} />
              </Suspense>
            </div>
            <GapsGrid layout={layout} plan={plan} dot={cell && dot} onPlan={onPlan} onDot={setDot} />
            {shown && cell && dot && (
              <GapIssuesPanel
                key={`${dot.plan} ${dot.party}`}
                dot={dot}
                cell={cell}
                top={shown.y + shown.height}
                onClose={() => setDot(undefined)}
              />
            )}
          </>
        )}
      </div>
      <p className={styles['note']}>{planGapNote(asOf, chain.length > 0)}</p>
    </Figure>
  )
}

/** Parties that are switched off may still be authors, and then their marks need their names. */
function authorLooks(
  rows: readonly { readonly authors: readonly string[] }[],
  shown: ReturnType<typeof usePlans>['shownLooks'],
  all: ReturnType<typeof usePlans>['looks'],
) {
  const authors = new Set(rows.flatMap((row) => row.authors))
  return new Map([...all].filter(([id]) => shown.has(id) || authors.has(id)))
}

function measureWords(rows: readonly { readonly kind: string }[]): string {
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length
  const few = count('few') > 0 ? `, ${count('few')} with too few issues` : ''
  const later = count('later') > 0 ? `, ${count('later')} later` : ''
  return `${count('measured')} of ${rows.length} plans measured${few}${later}`
}
