import { useEffect, useMemo, useRef } from 'react'
import { Figure } from '../../charts/figure/Figure.tsx'
import { RedLineHook } from '../../charts/marks.tsx'
import type { GapIssueRow } from '../../charts/plans/gapIssueRows.ts'
import type { PlanGapCell } from '../../charts/plans/planGapRows.ts'
import { countOf } from '../../base/words.ts'
import type { PlanHead } from '../../model/model.ts'
import { Icon } from '../../ui/icons.tsx'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { gapIssues } from '../figures/planFigures.ts'
import type { PlansShown } from '../figures/plansDrawn.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import type { Dot } from './GapsSection.tsx'
import styles from './Plans.module.css'
import { askGap } from './planWorking.ts'

/** The issues behind one mean, by gap; lies under the row of its dot until it is closed. */
export function GapIssuesPanel({
  dot,
  cell,
  plans,
  top,
  onClose,
}: {
  readonly dot: Dot
  readonly cell: PlanGapCell
  readonly plans: PlansShown
  readonly top: number
  readonly onClose: () => void
}) {
  const { model, selection } = useDashboard()
  const input = usePositionsInput('plans', 'gap')
  const provenance = useProvenance()
  const box = useRef<HTMLDivElement>(null)
  const plan = model.planById.get(dot.plan)
  const spec = useMemo(() => gapIssues(input, plans), [input, plans])
  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  if (!plan || !spec) return null
  const asked = askGap(plan, cell, { issues: plans.issues, asOf: selection.asOf })
  const few = `${countOf(cell.n, 'issue')} in common, too few for a mean`
  const mean = asked ? `mean gap ${asked.shown} over ${cell.n} issues` : few
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
        // What lies over the page, as a working does, closes by itself.
        if (event.key !== 'Escape' || !event.currentTarget.contains(event.target as Node)) return
        event.stopPropagation()
        onClose()
      }}
    >
      <button type="button" className={styles['close']} aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
      <Figure
        spec={spec}
        measure={
          asked ? (
            <span>
              mean gap{' '}
              <WorkingButton {...asked.question} about={asked.about}>
                {asked.shown}
              </WorkingButton>{' '}
              over {cell.n} issues
            </span>
          ) : (
            few
          )
        }
        provenance={provenance}
        className={styles['inner']}
      >
        <ul className={styles['behind']}>
          {spec.rows.map((row) => (
            <Behind key={row.issue} row={row} plan={plan} cell={cell} />
          ))}
        </ul>
      </Figure>
    </div>
  )
}

function Behind({
  row,
  plan,
  cell,
}: {
  readonly row: GapIssueRow
  readonly plan: PlanHead
  readonly cell: PlanGapCell
}) {
  const { model, selection, theme } = useDashboard()
  const lit = useLit({ issue: row.issue })
  const issue = model.issueById.get(row.issue)
  const asked = issue && askGap(plan, { ...cell, gap: row.gap }, { issues: [issue], asOf: selection.asOf })
  return (
    <li>
      <strong>
        {asked && (
          <WorkingButton {...asked.question} about={`${asked.about} on ${row.title}`}>
            {asked.shown}
          </WorkingButton>
        )}
      </strong>
      <span>
        <CellLink cell={{ issue: row.issue, party: cell.party }} className={styles['link']} {...lit}>
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
          {plan.shortTitle}: {row.planWords} ({row.plan}){row.open && ', left open'}. {cell.partyName}:{' '}
          {row.partyWords} ({row.party}).
        </span>
      </span>
    </li>
  )
}
