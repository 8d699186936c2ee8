import type { Issue, PlanHead } from '../model/model.ts'
import { agreement } from './agreement.ts'
import { codedIssues, planSilenceOf, type PlanSilence } from './planFit.ts'

export interface PlanComparison {
  readonly plans: readonly [string, string]
  /** 1 − mean gap / 100, 0–1; `undefined` where the two speak on no common issue. */
  readonly agreement: number | undefined
  /** Issues on which both speak, with the value of each and the distance, 0–100. */
  readonly gaps: readonly {
    readonly issue: string
    readonly a: number
    readonly b: number
    readonly gap: number
  }[]
  /** Issues left out, by the kind of silence; where both are silent, by the first plan's. */
  readonly leftOut: ReadonlyMap<PlanSilence, number>
}

/**
 * How near two plans come to each other over the given issues, each counting the same: plans have no salience. Symmetric
 * but for the order of `plans` and of kinds. Source: `docs/methodology.md`; the same `agreement` as of two parties.
 */
export function comparePlans(a: PlanHead, b: PlanHead, issues: readonly Issue[]): PlanComparison {
  const others = new Map(codedIssues(b, issues).map(({ issue, coding }) => [issue.id, coding]))
  const gaps: { issue: string; a: number; b: number; gap: number }[] = []
  const leftOut = new Map<PlanSilence, number>()
  for (const { issue, coding } of codedIssues(a, issues)) {
    const other = others.get(issue.id)
    if (coding?.value !== undefined && other?.value !== undefined) {
      const gap = Math.abs(coding.value - other.value)
      gaps.push({ issue: issue.id, a: coding.value, b: other.value, gap })
    } else {
      const kind = planSilenceOf(coding?.value === undefined ? coding : other)
      leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1)
    }
  }
  return {
    plans: [a.id, b.id],
    agreement: agreement(gaps.map((gap) => ({ ...gap, weight: 1 }))),
    gaps,
    leftOut,
  }
}
