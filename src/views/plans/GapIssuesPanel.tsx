import { useEffect, useMemo, useRef } from 'react'
import { gapIssuesSentence } from '../../analysis/headlines/plans.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { RedLineHook } from '../../charts/marks.tsx'
import { gapIssueRows, type GapIssueRow } from '../../charts/plans/gapIssueRows.ts'
import { gapIssuesFigure } from '../../charts/plans/gapIssuesFigure.tsx'
import type { PlanGapCell } from '../../charts/plans/planGapRows.ts'
import { countOf } from '../../base/words.ts'
import { Icon } from '../../ui/icons.tsx'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { figureSubtitle } from '../figureWords.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import type { Dot } from './GapsSection.tsx'
import styles from './Plans.module.css'
import { usePlans } from './usePlans.ts'

/** The issues behind one mean, by gap; lies under the row of its dot until it is closed. */
export function GapIssuesPanel({
  dot,
  cell,
  top,
  onClose,
}: {
  readonly dot: Dot
  readonly cell: PlanGapCell
  readonly top: number
  readonly onClose: () => void
}) {
  const { model, selection, issues, asOf, leftOut } = usePlans()
  const provenance = useProvenance()
  const box = useRef<HTMLDivElement>(null)
  const plan = model.planById.get(dot.plan)
  const rows = useMemo(
    () => (plan ? gapIssueRows(plan, issues, dot.party, asOf) : []),
    [plan, issues, dot.party, asOf],
  )
  const names = useMemo(
    () => ({ plan: plan?.shortTitle ?? dot.plan, party: cell.partyName }),
    [plan, dot.plan, cell.partyName],
  )
  const spec = useMemo(
    () =>
      gapIssuesFigure(rows, names, {
        headline: gapIssuesSentence(names.plan, names.party, rows),
        subtitle: figureSubtitle(`Issues on which ${names.plan} and ${names.party} both speak`, selection),
        leftOut,
      }),
    [rows, names, selection, leftOut],
  )
  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const mean =
    cell.gap === undefined
      ? `${countOf(cell.n, 'issue')} in common, too few for a mean`
      : `mean gap ${Math.round(cell.gap)} over ${cell.n} issues`
  return (
    // Escape closes it from anywhere inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={box}
      role="dialog"
      aria-label={`${spec.title}: ${mean}`}
      tabIndex={-1}
      className={styles['panel']}
      style={{ top }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <button type="button" className={styles['close']} aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
      <Figure spec={spec} measure={mean} provenance={provenance} className={styles['inner']}>
        <ul className={styles['behind']}>
          {rows.map((row) => (
            <Behind key={row.issue} row={row} party={dot.party} names={names} />
          ))}
        </ul>
      </Figure>
    </div>
  )
}

function Behind({
  row,
  party,
  names,
}: {
  readonly row: GapIssueRow
  readonly party: string
  readonly names: { readonly plan: string; readonly party: string }
}) {
  const { theme } = useDashboard()
  const lit = useLit(row.issue)
  return (
    <li>
      <strong>{row.gap}</strong>
      <span>
        <CellLink cell={{ issue: row.issue, party }} className={styles['link']} {...lit}>
          {row.title}
        </CellLink>
        {row.crosses && (
          <span className={styles['crosses']}>
            <svg width={11} height={11} viewBox="-5 -6 11 11" aria-hidden="true">
              <RedLineHook x={-3} base={4} height={9} foot={7} refuses="above" theme={theme} />
            </svg>
            red line
          </span>
        )}
        <span className={styles['both']}>
          {names.plan}: {row.planWords} ({row.plan}){row.open && ', left open'}. {names.party}:{' '}
          {row.partyWords} ({row.party}).
        </span>
      </span>
    </li>
  )
}
