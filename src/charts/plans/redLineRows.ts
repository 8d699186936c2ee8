import { planFit } from '../../analysis/planFit.ts'
import type { Column } from '../../base/column.ts'
import type { Day } from '../../base/days.ts'
import type { Issue, PlanHead } from '../../model/model.ts'
import type { Party } from '../../model/schema.ts'
import { nearestOption } from '../../model/standing.ts'

/** One red line that a plan crosses. */
export interface RedLineRow {
  readonly party: string
  readonly partyName: string
  readonly issue: string
  readonly title: string
  /** The side that the party refuses. */
  readonly refuses: 'above' | 'below'
  readonly limit: number
  readonly plan: number
  readonly planWords: string
  /** The plan’s text leaves the point open, so that a reading of it may keep the red line. */
  readonly open: boolean
}

/** A party with the red lines of it that a plan crosses, and the number of issues on which both speak. */
export interface PartyRedLines {
  readonly party: string
  readonly name: string
  readonly n: number
  readonly crossed: readonly RedLineRow[]
}

/** Which red lines a plan crosses, party by party in the order given, issues in the order of the model. */
export function partyRedLines(
  plan: PlanHead,
  issues: readonly Issue[],
  parties: readonly Party[],
  asOf: Day,
): PartyRedLines[] {
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  return parties.map(({ id, name }) => {
    const { breaches, gaps } = planFit(plan, issues, id, asOf)
    const crossed = breaches.flatMap((breach): RedLineRow[] => {
      const issue = byId.get(breach.issue)
      if (!issue) return []
      return [
        {
          party: id,
          partyName: name,
          issue: issue.id,
          title: issue.title,
          refuses: breach.bound === 'max' ? 'above' : 'below',
          limit: breach.limit,
          plan: breach.plan,
          planWords: nearestOption(issue, breach.plan).option.label,
          open: breach.open,
        },
      ]
    })
    return { party: id, name, n: gaps.length, crossed }
  })
}

export const redLineColumns: readonly Column<RedLineRow>[] = [
  { id: 'party', label: 'Party', value: (row) => row.partyName },
  { id: 'issue', label: 'Issue', value: (row) => row.title },
  { id: 'refuses', label: 'Refuses', value: (row) => `${row.refuses} ${row.limit}` },
  { id: 'plan', label: 'Plan (0 to 100)', value: (row) => row.plan },
  { id: 'words', label: 'Plan, in words', value: (row) => row.planWords },
  { id: 'open', label: 'Left open by the plan’s text', value: (row) => (row.open ? 'yes' : 'no') },
]

/** `refuses below 65; the plan stands at 20` */
export function crossingWords({ refuses, limit, plan, open }: RedLineRow): string {
  return `refuses ${refuses} ${limit}, plan at ${plan}${open ? ', point left open' : ''}`
}
