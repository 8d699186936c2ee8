import { FEWEST_COMMON_ISSUES } from '../../analysis/planChain.ts'
import { planFit, type PlanFit } from '../../analysis/planFit.ts'
import { agreement } from '../../analysis/agreement.ts'
import type { Column } from '../../base/column.ts'
import type { Day } from '../../base/days.ts'
import { groupBy } from '../../base/groupBy.ts'
import type { Issue, PlanHead } from '../../model/model.ts'
import type { Party } from '../../model/schema.ts'

/** How near one draft of the chain is to one party. */
export interface ClosenessRow {
  readonly plan: string
  readonly title: string
  readonly date: Day
  readonly party: string
  readonly partyName: string
  /** 0–1; `undefined` where fewer than three issues are in common. */
  readonly fit: number | undefined
  readonly n: number
  /** The same over those issues alone on which the party and every draft of the chain speak. */
  readonly sameIssuesFit: number | undefined
  readonly sameIssues: number
  /** The ids of these. */
  readonly same: ReadonlySet<string>
}

/** The fit of every draft of a chain to every party, party by party, drafts in the order of the chain. */
export function closenessRows(
  chain: readonly PlanHead[],
  issues: readonly Issue[],
  parties: readonly Party[],
  asOf: Day,
): ClosenessRow[] {
  return parties.flatMap(({ id, name }) => {
    const fits = chain.map((plan) => ({ plan, fit: planFit(plan, issues, id, asOf) }))
    const same = commonToAll(fits.map(({ fit }) => fit))
    return fits.map(({ plan, fit }): ClosenessRow => ({
      plan: plan.id,
      title: plan.shortTitle,
      date: plan.date,
      party: id,
      partyName: name,
      fit: fit.gaps.length >= FEWEST_COMMON_ISSUES ? fit.fit : undefined,
      n: fit.gaps.length,
      sameIssuesFit:
        same.size >= FEWEST_COMMON_ISSUES
          ? agreement(
              fit.gaps
                .filter(({ issue }) => same.has(issue))
                .map((gap) => ({ a: gap.plan, b: gap.party, weight: 1 })),
            )
          : undefined,
      sameIssues: same.size,
      same,
    }))
  })
}

function commonToAll(fits: readonly PlanFit[]): ReadonlySet<string> {
  const [first, ...others] = fits.map(({ gaps }) => new Set(gaps.map(({ issue }) => issue)))
  return new Set([...(first ?? [])].filter((issue) => others.every((set) => set.has(issue))))
}

/** The fit of the first and of the last draft to each party that both can be compared with. */
export function closenessChanges(
  rows: readonly ClosenessRow[],
): { readonly name: string; readonly from: number; readonly to: number }[] {
  return [...groupBy(rows, ({ party }) => party).values()].flatMap((own) => {
    const [first, last] = [own[0], own.at(-1)]
    return first?.fit === undefined || last?.fit === undefined
      ? []
      : [{ name: first.partyName, from: first.fit, to: last.fit }]
  })
}

const score = (fit: number | undefined) => (fit === undefined ? undefined : Number(fit.toFixed(2)))

export const closenessColumns: readonly Column<ClosenessRow>[] = [
  { id: 'party', label: 'Party', value: (row) => row.partyName },
  { id: 'plan', label: 'Draft', value: (row) => row.title },
  { id: 'date', label: 'Date', value: (row) => row.date },
  { id: 'fit', label: 'Closeness (0 to 1)', value: (row) => score(row.fit) },
  { id: 'n', label: 'Issues in common', value: (row) => row.n },
  { id: 'same', label: 'Closeness on the same issues', value: (row) => score(row.sameIssuesFit) },
  { id: 'sameN', label: 'Issues common to all drafts', value: (row) => row.sameIssues },
]
