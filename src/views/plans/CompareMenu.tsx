import { formatDayShort } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import { MOST_COMPARED } from '../../charts/plans/comparedPlans.ts'
import type { PlanHead } from '../../model/model.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { Icon } from '../../ui/icons.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useDashboard } from '../context.ts'
import type { PlansShown } from '../figures/plansDrawn.ts'
import styles from './Plans.module.css'

/** Which plans stand side by side, and in which order. */
export function CompareMenu({ shown }: { readonly shown: PlansShown }) {
  return (
    <Popover
      name={`Plans compared, at most ${MOST_COMPARED}`}
      align="end"
      className={styles['tool']}
      label={
        <>
          Compare <strong>{countOf(shown.compared.length, 'plan')}</strong> <Icon name="down" size={9} />
        </>
      }
    >
      <Choices shown={shown} />
    </Popover>
  )
}

function Choices({ shown: { compared, tabled, chain } }: { readonly shown: PlansShown }) {
  const { model } = useDashboard()
  const chosen = useViewState(({ plans }) => plans.length > 0)
  const others = tabled.filter((plan) => !compared.includes(plan))
  const full = compared.length >= MOST_COMPARED
  const set = (plans: readonly PlanHead[]) => choose({ plans: plans.map(({ id }) => id) })
  const later = model.plans.length - tabled.length
  return (
    <div className={styles['menu']}>
      <p>Each plan is held against the one before it.</p>
      <ol>
        {compared.map((plan, at) => (
          <li key={plan.id}>
            <span>
              {plan.shortTitle} <span className={styles['soft']}>{formatDayShort(plan.date)}</span>
            </span>
            <button
              type="button"
              className={controls['square']}
              aria-label={`Earlier in the order: ${plan.shortTitle}`}
              disabled={at === 0}
              onClick={() => set(swapped(compared, at - 1))}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              className={controls['square']}
              aria-label={`Later in the order: ${plan.shortTitle}`}
              disabled={at === compared.length - 1}
              onClick={() => set(swapped(compared, at))}
            >
              <Icon name="down" />
            </button>
            <button
              type="button"
              className={controls['square']}
              aria-label={`Take out ${plan.shortTitle}`}
              disabled={compared.length === 1}
              onClick={() => set(compared.filter((one) => one !== plan))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ol>
      {chosen && (
        <button type="button" className={controls['text']} onClick={() => choose({ plans: [] })}>
          {chain.length > 1 ? 'Back to the chain of drafts' : 'Back to the default'}
        </button>
      )}
      <h3>Add a plan</h3>
      {full && (
        <p>{MOST_COMPARED} are chosen, as many as can stand side by side. Take one out to add another.</p>
      )}
      <ul>
        {others.map((plan) => (
          <li key={plan.id}>
            <button
              type="button"
              className={styles['add']}
              disabled={full}
              onClick={() => set([...compared, plan])}
            >
              <Icon name="plus" />
              <span>{plan.shortTitle}</span>
              <span className={styles['soft']}>{formatDayShort(plan.date)}</span>
            </button>
          </li>
        ))}
      </ul>
      {later > 0 && (
        <p className={styles['soft']}>{countOf(later, 'plan')} dated after the day shown cannot be chosen.</p>
      )}
    </div>
  )
}

/** The list with the item at a place and the one after it changing places. */
function swapped(plans: readonly PlanHead[], at: number): PlanHead[] {
  return plans.map((plan, index) =>
    index === at ? (plans[at + 1] ?? plan) : index === at + 1 ? (plans[at] ?? plan) : plan,
  )
}
