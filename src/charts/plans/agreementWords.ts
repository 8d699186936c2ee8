import { comparePlans } from '../../analysis/planComparison.ts'
import { countOf, formatScore } from '../../base/words.ts'
import type { Issue, PlanHead } from '../../model/model.ts'

/** How near a plan comes to the one before it. */
export interface PlanAgreement {
  readonly before: PlanHead
  readonly plan: PlanHead
  /** 0–1; `undefined` without an issue in common. */
  readonly agreement: number | undefined
  readonly n: number
}

/** How near each plan comes to the one before it; `undefined` for the first. */
export function planAgreements(
  plans: readonly PlanHead[],
  issues: readonly Issue[],
): (PlanAgreement | undefined)[] {
  return plans.map((plan, index) => {
    const before = plans[index - 1]
    if (!before) return undefined
    const { agreement, gaps } = comparePlans(before, plan, issues)
    return { before, plan, agreement, n: gaps.length }
  })
}

/** `agreement 0.71 over 19 issues` */
export function agreementWords(of: PlanAgreement | undefined): string | undefined {
  if (!of) return undefined
  return of.agreement === undefined
    ? 'no issue in common with it'
    : `agreement ${formatScore(of.agreement)} ${overWords(of)}`
}

/** `over 19 issues` */
export function overWords({ n }: Pick<PlanAgreement, 'n'>): string {
  return `over ${countOf(n, 'issue')}`
}
