import type { Day } from '../../base/days.ts'
import type { Model, PlanHead } from '../../model/model.ts'

/** As many plans as stand side by side and can still be read. */
export const MOST_COMPARED = 4
const USUAL = 3

/**
 * The plans whose provisions stand side by side: those asked for, in their order, at most four, none later than the day;
 * where none is asked for, the chain of drafts: its first and its last two. Without a chain, the newest plan with most to say.
 */
export function comparedPlans(
  model: Pick<Model, 'planById' | 'plans'>,
  wanted: readonly string[],
  chain: readonly PlanHead[],
  asOf: Day,
): PlanHead[] {
  const asked = [...new Set(wanted)]
    .flatMap((id) => model.planById.get(id) ?? [])
    .filter(({ date }) => date <= asOf)
  if (asked.length > 0) return asked.slice(0, MOST_COMPARED)
  if (chain.length > USUAL) return [...chain.slice(0, 1), ...chain.slice(1 - USUAL)]
  if (chain.length > 0) return [...chain]
  const spoken = ({ codings }: PlanHead) => codings.filter(({ value }) => value !== undefined).length
  const most = model.plans
    .filter(({ date }) => date <= asOf)
    .toReversed()
    .toSorted((a, b) => spoken(b) - spoken(a))
  return most.slice(0, 1)
}
