import { planFit } from '../../analysis/planFit.ts'
import type { Column } from '../../base/column.ts'
import type { Day } from '../../base/days.ts'
import type { Issue, PlanHead } from '../../model/model.ts'
import { nearestOption } from '../../model/standing.ts'

/** One issue behind a mean gap. */
export interface GapIssueRow {
  readonly issue: string
  readonly title: string
  readonly gap: number
  readonly plan: number
  readonly planWords: string
  readonly party: number
  readonly partyWords: string
  readonly crosses: boolean
  readonly open: boolean
}

/** The issues on which a plan and a party both speak, the furthest apart first; of equal ones in the order of the model. */
export function gapIssueRows(
  plan: PlanHead,
  issues: readonly Issue[],
  party: string,
  asOf: Day,
): GapIssueRow[] {
  const { gaps, breaches } = planFit(plan, issues, party, asOf)
  const crossed = new Set(breaches.map(({ issue }) => issue))
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  return gaps
    .flatMap((gap): GapIssueRow[] => {
      const issue = byId.get(gap.issue)
      if (!issue) return []
      return [
        {
          issue: issue.id,
          title: issue.title,
          gap: gap.gap,
          plan: gap.plan,
          planWords: nearestOption(issue, gap.plan).option.label,
          party: gap.party,
          partyWords: nearestOption(issue, gap.party).option.label,
          crosses: crossed.has(issue.id),
          open: gap.open,
        },
      ]
    })
    .toSorted((a, b) => b.gap - a.gap)
}

export function gapIssueColumns(plan: string, party: string): Column<GapIssueRow>[] {
  return [
    { id: 'issue', label: 'Issue', value: (row) => row.title },
    { id: 'gap', label: 'Gap (0 to 100)', value: (row) => row.gap },
    { id: 'plan', label: `${plan} (0 to 100)`, value: (row) => row.plan },
    { id: 'planWords', label: `${plan}, in words`, value: (row) => row.planWords },
    { id: 'party', label: `${party} (0 to 100)`, value: (row) => row.party },
    { id: 'partyWords', label: `${party}, in words`, value: (row) => row.partyWords },
    { id: 'crosses', label: 'Crosses its red line', value: (row) => (row.crosses ? 'yes' : 'no') },
  ]
}
