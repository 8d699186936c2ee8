import { countCoded } from '../analysis/planFit.ts'
import { formatDayShort } from '../base/days.ts'
import { countOf } from '../base/words.ts'
import { MOST_PLANS, type DrawnPlans } from '../charts/spectrum/drawnPlans.ts'
import type { PlanHead } from '../model/model.ts'
import { choose, toggled, useViewState } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { Icon } from '../ui/icons.tsx'
import { Popover } from '../ui/Popover.tsx'
import { useDashboard } from './context.ts'
import styles from './PlansMenu.module.css'

/** The button that opens the choice of plans. */
export function PlansMenu({
  plans,
  shown,
}: {
  readonly plans: DrawnPlans
  /** How a view shows them: `are drawn as bars on the lines`. */
  readonly shown: string
}) {
  return (
    <Popover
      name={`Plans, at most ${MOST_PLANS}`}
      align="end"
      className={styles['button']}
      label={
        <>
          <Icon name="plus" size={10} /> Plans{' '}
          {plans.drawn.length > 0 && <strong>{plans.drawn.length}</strong>}
        </>
      }
    >
      <PlanChoice plans={plans} shown={shown} />
    </Popover>
  )
}

/** The plans that can be drawn on the day shown, by date, each with its box. */
function PlanChoice({ plans, shown }: { readonly plans: DrawnPlans; readonly shown: string }) {
  const { model, selection } = useDashboard()
  const chosen = useViewState(({ plans: ids }) => ids)
  const out = model.plans.filter(({ date }) => date <= selection.asOf)
  const later = model.plans.length - out.length
  const full = plans.drawn.length >= MOST_PLANS
  return (
    <div className={styles['menu']}>
      <p>
        {full
          ? `${MOST_PLANS} plans are shown, as many as can be told apart. Take one out to add another.`
          : `Up to ${MOST_PLANS} plans ${shown}.`}
        {later > 0 && ` ${countOf(later, 'plan')} dated after the day shown cannot be shown.`}
      </p>
      {chosen.length > 0 && (
        <button type="button" className={controls['text']} onClick={() => choose({ plans: [] })}>
          Take all out
        </button>
      )}
      <ul>
        {out.map((plan) => (
          <PlanBox key={plan.id} plan={plan} checked={chosen.includes(plan.id)} full={full} />
        ))}
      </ul>
    </div>
  )
}

function PlanBox({
  plan,
  checked,
  full,
}: {
  readonly plan: PlanHead
  readonly checked: boolean
  readonly full: boolean
}) {
  const { selection } = useDashboard()
  const { id, shortTitle, date } = plan
  const count = countCoded(
    plan,
    selection.issues.map(({ issue }) => issue),
  )
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={!checked && (full || count === 0)}
          onChange={() => choose({ plans: toggled(useViewState.getState().plans, id) })}
        />
        <span>{shortTitle}</span>
        <span className={styles['soft']}>
          {formatDayShort(date)}, {count === 0 ? 'on none of the issues' : `on ${countOf(count, 'issue')}`}
        </span>
      </label>
    </li>
  )
}
