import { lazy, Suspense, useMemo } from 'react'
import { closenessSentence } from '../../analysis/headlines/plans.ts'
import { countOf, joinWords } from '../../base/words.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { closenessFigure } from '../../charts/plans/closenessFigure.tsx'
import { layoutCloseness } from '../../charts/plans/closenessLayout.ts'
import { closenessRows } from '../../charts/plans/closenessRows.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { figureSubtitle } from '../figureWords.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './Plans.module.css'
import { usePlans } from './usePlans.ts'

const ClosenessPicture = lazy(async () => ({
  default: (await import('../../charts/plans/ClosenessPicture.tsx')).ClosenessPicture,
}))

/** How near the drafts of the chain came to each party, one after the other. */
export function ClosenessSection() {
  const { theme } = useDashboard()
  const { selection, issues, parties, asOf, chain, looks, shownLooks, leftOut } = usePlans()
  const provenance = useProvenance()
  const { ref, width } = useWidth()
  const rows = useMemo(() => closenessRows(chain, issues, parties, asOf), [chain, issues, parties, asOf])
  const spec = useMemo(() => {
    const changes = parties.flatMap(({ id, name }) => {
      const own = rows.filter(({ party }) => party === id)
      const [from, to] = [own[0]?.fit, own.at(-1)?.fit]
      return from === undefined || to === undefined ? [] : [{ name, from, to }]
    })
    return closenessFigure(rows, shownLooks, {
      headline: closenessSentence(chain.length, changes),
      subtitle: figureSubtitle('Closeness of drafts to each party', selection),
      leftOut,
    })
  }, [rows, parties, shownLooks, chain, selection, leftOut])
  const layout = useMemo(() => layoutCloseness(rows, width), [rows, width])
  return (
    <Figure spec={spec} measure="1: what the party asks; 0: the opposite end" provenance={provenance}>
      <div
        ref={ref}
        role="img"
        aria-label={`${spec.headline} ${sentenceOf(rows)}`}
        style={{ minHeight: layout.height }}
      >
        {width > 0 && (
          <Suspense fallback={null}>
            <ClosenessPicture layout={layout} looks={looks} theme={theme} />
          </Suspense>
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

function sentenceOf(rows: ReturnType<typeof closenessRows>): string {
  const words = rows.map(({ title, partyName, fit, n }) =>
    fit === undefined
      ? `${title} and ${partyName}: too few issues`
      : `${title} and ${partyName}: ${fit.toFixed(2)} over ${n}`,
  )
  return `${joinWords(words)}.`
}
