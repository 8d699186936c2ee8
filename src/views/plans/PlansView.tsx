import { useMemo } from 'react'
import { useDashboard } from '../context.ts'
import { crossedByPlan } from '../figures/planFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { ClosenessSection } from './ClosenessSection.tsx'
import { GapsSection } from './GapsSection.tsx'
import styles from './Plans.module.css'
import { ProvisionsSection } from './ProvisionsSection.tsx'
import { RedLinesSection } from './RedLinesSection.tsx'
import { usePlans } from './usePlans.ts'

/** Each text on the table against each party, and the texts against one another, provision by provision. */
export function PlansView() {
  const { model } = useDashboard()
  const page = usePlans()
  const input = usePositionsInput('plans', 'plan')
  const crossed = useMemo(() => crossedByPlan(input, page.shown), [input, page.shown])
  if (model.plans.length === 0)
    return (
      <p className={styles['empty']}>
        A plan is a text on the table, coded on the same scales as the positions. There is none in this model.
      </p>
    )
  return (
    <div className={styles['frame']}>
      <div className={styles['grid']}>
        <div className={styles['column']}>
          <GapsSection page={page} plan={crossed?.plan.id} />
          {crossed && <RedLinesSection input={input} crossed={crossed} />}
        </div>
        <div className={styles['column']}>
          <ProvisionsSection shown={page.shown} />
          {page.shown.chain.length > 1 && <ClosenessSection page={page} />}
        </div>
      </div>
    </div>
  )
}
