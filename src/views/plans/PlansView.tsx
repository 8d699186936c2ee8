import { choose, useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { ClosenessSection } from './ClosenessSection.tsx'
import { GapsSection } from './GapsSection.tsx'
import styles from './Plans.module.css'
import { ProvisionsSection } from './ProvisionsSection.tsx'
import { RedLinesSection } from './RedLinesSection.tsx'
import { usePlans } from './usePlans.ts'

/** Each text on the table against each party, and the texts against one another, provision by provision. */
export function PlansView() {
  const { model } = useDashboard()
  const { chain, compared, tabled } = usePlans()
  const named = useViewState(({ plan }) => plan)
  if (model.plans.length === 0)
    return (
      <p className={styles['empty']}>
        A plan is a text on the table, coded on the same scales as the positions. There is none in this model.
      </p>
    )
  const plan = tabled.find(({ id }) => id === named) ?? compared.at(-1)
  return (
    <div className={styles['frame']}>
      <div className={styles['grid']}>
        <div className={styles['column']}>
          <GapsSection plan={plan?.id} onPlan={(id) => choose({ plan: id })} />
          {plan && <RedLinesSection plan={plan} />}
        </div>
        <div className={styles['column']}>
          <ProvisionsSection />
          {chain.length > 1 && <ClosenessSection />}
        </div>
      </div>
    </div>
  )
}
