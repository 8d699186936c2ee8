import type { Day } from '../../base/days.ts'
import type { Model, PlanHead } from '../../model/model.ts'

/** As many plans as there are bars that can be told apart. */
export const MOST_PLANS = 4

/** The plans asked for: those drawn, and those that are not, with the reason. Unknown ids are left out. */
export interface DrawnPlans {
  readonly drawn: readonly PlanHead[]
  /** Dated after the day shown. */
  readonly later: readonly PlanHead[]
  /** Asked for after the most that can be drawn. */
  readonly over: readonly PlanHead[]
}

/** Which of the plans asked for are drawn on a day, in the order asked for. */
export function drawnPlans(model: Pick<Model, 'planById'>, ids: readonly string[], asOf: Day): DrawnPlans {
  const plans = [...new Set(ids)].flatMap((id) => model.planById.get(id) ?? [])
  const known = plans.filter(({ date }) => date <= asOf)
  return {
    drawn: known.slice(0, MOST_PLANS),
    later: plans.filter(({ date }) => date > asOf),
    over: known.slice(MOST_PLANS),
  }
}
