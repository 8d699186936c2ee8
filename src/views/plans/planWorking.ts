import { planInput, planPairInput, sameIssuesInput } from '../../analysis/metricInputs.ts'
import type { ComparisonInput } from '../../analysis/metrics/inputs.ts'
import type { Day } from '../../base/days.ts'
import { formatScore } from '../../base/words.ts'
import type { PlanAgreement } from '../../charts/plans/agreementWords.ts'
import type { ClosenessRow } from '../../charts/plans/closenessRows.ts'
import type { PlanGapCell } from '../../charts/plans/planGapRows.ts'
import type { Issue, Model, PlanHead } from '../../model/model.ts'
import type { Asked } from '../working/WorkingOverPage.tsx'

/** The issues and the day that the numbers of Plans are worked out for. */
interface On {
  readonly issues: readonly Issue[]
  readonly asOf: Day
}

/** The mean gap of a plan to a party; `undefined` where there is none. */
export function askGap(
  plan: PlanHead,
  { party, partyName, gap }: Pick<PlanGapCell, 'party' | 'partyName' | 'gap'>,
  { issues, asOf }: On,
): Asked | undefined {
  if (gap === undefined) return undefined
  return {
    question: {
      metric: 'plan-fit',
      input: () => ({
        ...planInput(plan, issues, party, asOf, false),
        sides: [plan.shortTitle, partyName],
      }),
      last: 'mean-gap',
    },
    about: `${plan.shortTitle} and ${partyName}`,
    shown: String(Math.round(gap)),
  }
}

/** How near a plan comes to the one before it; `undefined` where the two have no issue in common. */
export function askAgreement(
  { before, plan, agreement }: PlanAgreement,
  issues: readonly Issue[],
): Asked | undefined {
  if (agreement === undefined) return undefined
  return {
    question: {
      metric: 'agreement',
      input: () => ({ ...planPairInput(before, plan, issues), sides: [before.shortTitle, plan.shortTitle] }),
    },
    about: `${before.shortTitle} and ${plan.shortTitle}`,
    shown: formatScore(agreement),
  }
}

/** The closeness of a draft to a party, over all issues in common or over the same for all drafts; `undefined` without one. */
export function askCloseness(
  { planById }: Pick<Model, 'planById'>,
  row: ClosenessRow,
  over: 'all' | 'same',
  { issues, asOf }: On,
): Asked | undefined {
  const fit = over === 'all' ? row.fit : row.sameIssuesFit
  const plan = planById.get(row.plan)
  if (fit === undefined || !plan) return undefined
  const input = (): ComparisonInput => ({
    ...(over === 'all'
      ? planInput(plan, issues, row.party, asOf, false)
      : sameIssuesInput(plan, issues, row.party, asOf, row.same)),
    sides: [row.title, row.partyName],
  })
  return {
    question: { metric: 'plan-fit', input },
    about: `${row.title} and ${row.partyName}${over === 'all' ? '' : ', on the same issues'}`,
    shown: formatScore(fit),
  }
}
