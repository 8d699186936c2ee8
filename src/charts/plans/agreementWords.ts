import { comparePlans } from '../../analysis/planComparison.ts'
import { countOf, formatScore } from '../../base/words.ts'
import type { Issue, PlanHead } from '../../model/model.ts'

/** How near each plan comes to the one before it: `agreement 0.71 over 19 issues`; `undefined` for the first. */
export function agreementWords(plans: readonly PlanHead[], issues: readonly Issue[]): (string | undefined)[] {
  return plans.map((plan, index) => {
    const before = plans[index - 1]
    if (!before) return undefined
    const { agreement, gaps } = comparePlans(before, plan, issues)
    return agreement === undefined
      ? 'no issue in common with it'
      : `agreement ${formatScore(agreement)} over ${countOf(gaps.length, 'issue')}`
  })
}
