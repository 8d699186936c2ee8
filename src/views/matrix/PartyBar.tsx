import { countCoded } from '../../analysis/planFit.ts'
import { formatDayShort } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import { Mark } from '../../charts/Mark.tsx'
import { PlanRule } from '../../charts/positions/PlanRule.tsx'
import type { PlanHead } from '../../model/model.ts'
import { choose, toggled, useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import { useDashboard } from '../context.ts'
import styles from './PartyBar.module.css'
import type { Matrix } from './useMatrix.ts'

/** The phone’s second bar: all parties or one of them. Also whose marks these are: blocks have no column headers. */
export function PartyBar({ matrix: { compared, only } }: { readonly matrix: Matrix }) {
  const { selection, looks, theme } = useDashboard()
  const isShown = (id: string) => only === id || compared?.some((party) => party.id === id) === true
  return (
    <div className={styles['bar']} role="group" aria-label="Parties in the matrix">
      <button
        type="button"
        aria-pressed={only === undefined && compared === undefined}
        onClick={() => choose({ compare: [], sort: undefined })}
      >
        All parties
      </button>
      {selection.parties.map(({ id, name, shortLabel }) => (
        <button
          key={id}
          type="button"
          aria-label={`${name} only`}
          aria-pressed={isShown(id)}
          onClick={() => choose({ compare: only === id ? [] : [id], sort: undefined })}
        >
          <Mark order={looks.get(id)?.order ?? 0} theme={theme} size={14} /> {shortLabel}
        </button>
      ))}
    </div>
  )
}

/** The plans below the parties of each block, with the rule that stands before their words. */
export function PlanNames({ plans }: { readonly plans: readonly PlanHead[] }) {
  const { selection, theme } = useDashboard()
  if (plans.length === 0) return null
  const issues = selection.issues.map(({ issue }) => issue)
  return (
    <ul className={styles['plans']} aria-label="Plans">
      {plans.map((plan, style) => (
        <li key={plan.id}>
          <svg width={12} height={14} viewBox="-6 -7 12 14" aria-hidden="true">
            <PlanRule style={style} height={14} theme={theme} />
          </svg>
          <span>
            {plan.shortTitle}, {formatDayShort(plan.date)}, {countOf(countCoded(plan, issues), 'issue')}
          </span>
          <button
            type="button"
            aria-label={`Take ${plan.shortTitle} away`}
            onClick={() => choose({ plans: toggled(useViewState.getState().plans, plan.id) })}
          >
            <Icon name="close" size={11} />
          </button>
        </li>
      ))}
    </ul>
  )
}
