import type { Day } from '../base/days.ts'
import type { Issue, PlanHead } from '../model/model.ts'

/** A mean gap over fewer issues than this is no finding; the plan is listed apart, with its number. */
export const FEWEST_COMMON_ISSUES = 3

/** The plans dated on or before a day, by date. */
export function tabledPlans(plans: readonly PlanHead[], asOf: Day): PlanHead[] {
  return plans.filter(({ date }) => date <= asOf)
}

/**
 * The main chain of drafts on a day: a plan and every later one that grew out of it or replaced it, directly or through
 * others, and still speaks on at least half of its issues, and at least three. Of several such plans the one that speaks on
 * most issues begins the chain; of equal ones the one with more drafts, then the earlier. Empty where no plan has such a
 * successor. A cycle in `basedOn` or `supersedes` ends where it closes.
 */
export function chainOfDrafts(plans: readonly PlanHead[], issues: readonly Issue[], asOf: Day): PlanHead[] {
  const tabled = tabledPlans(plans, asOf)
  const spoken = new Map(tabled.map((plan) => [plan.id, issuesOf(plan, issues)]))
  const ancestors = ancestorsOf(tabled)
  const successors = new Map<string, PlanHead[]>()
  for (const plan of tabled) {
    for (const id of ancestors.get(plan.id) ?? []) {
      const [first, later] = [spoken.get(id), spoken.get(plan.id)]
      if (first && later && keepsTo(first, later)) successors.set(id, [...(successors.get(id) ?? []), plan])
    }
  }
  const chains = tabled.flatMap((plan) => {
    const drafts = (successors.get(plan.id) ?? []).filter(({ date }) => date >= plan.date)
    return drafts.length > 0 ? [{ reach: spoken.get(plan.id)?.size ?? 0, drafts: [plan, ...drafts] }] : []
  })
  const [main] = chains.toSorted((a, b) => b.reach - a.reach || b.drafts.length - a.drafts.length)
  return main?.drafts ?? []
}

function keepsTo(first: ReadonlySet<string>, later: ReadonlySet<string>): boolean {
  const shared = [...later].filter((issue) => first.has(issue)).length
  return shared >= FEWEST_COMMON_ISSUES && shared * 2 >= first.size
}

function issuesOf(plan: PlanHead, issues: readonly Issue[]): ReadonlySet<string> {
  const shown = new Set(issues.map(({ id }) => id))
  return new Set(
    plan.codings.flatMap(({ issue, value }) => (value !== undefined && shown.has(issue) ? [issue] : [])),
  )
}

function ancestorsOf(plans: readonly PlanHead[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(plans.map((plan) => [plan.id, plan]))
  const parents = (id: string) => {
    const { basedOn, supersedes } = byId.get(id) ?? {}
    return [basedOn, supersedes].flatMap((parent) => parent ?? [])
  }
  return new Map(
    plans.map(({ id }) => {
      const found = new Set<string>()
      const open = parents(id)
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next === id || found.has(next)) continue
        found.add(next)
        open.push(...parents(next))
      }
      return [id, found]
    }),
  )
}
