import type { Day } from '../base/days.ts'
import { sum } from '../base/sum.ts'
import type { Issue, PlanHead } from '../model/model.ts'
import type { Coding, Position } from '../model/schema.ts'
import { standingPosition } from '../model/standing.ts'
import { agreement } from './agreement.ts'
import { silenceOf, type Silence } from './pairReading.ts'
import { meanSalience } from './salience.ts'

/** Why a plan has no value on an issue; `not-coded` is the one that leaves no record. */
export type PlanSilence = NonNullable<Coding['silent']> | 'not-coded'

/** One issue on which both the plan and the party speak. */
interface PlanGap {
  readonly issue: string
  readonly plan: number
  readonly party: number
  /** Distance of the two, 0–100. */
  readonly gap: number
  /** The party's salience, 0–100; 50 where it has none. */
  readonly weight: number
  /** The plan's text leaves the point open; the gap is that of the value it was coded at. */
  readonly open: boolean
}

/** A plan's value beyond a party's red line. */
interface Breach {
  readonly issue: string
  readonly bound: 'min' | 'max'
  readonly limit: number
  readonly plan: number
  /** The plan's text leaves the point open, so that a reading of it may keep the red line. */
  readonly open: boolean
}

export interface PlanFit {
  readonly plan: string
  readonly party: string
  /** 1 − mean gap / 100: 1, the plan is what the party asks; 0, the opposite end on every issue. */
  readonly fit: number | undefined
  /** The same, each issue counting as much as the party's salience. */
  readonly weightedFit: number | undefined
  readonly assumedSaliences: number
  /** Issues on which both speak; their number is what the fit rests on. */
  readonly gaps: readonly PlanGap[]
  /** Listed beside the fit, never folded into it. */
  readonly breaches: readonly Breach[]
  /** Issues left out because the plan does not speak, by kind; where both are silent they count here. */
  readonly planSilent: ReadonlyMap<PlanSilence, number>
  /** Issues left out because only the party is silent, by kind. */
  readonly partySilent: ReadonlyMap<Silence, number>
}

/**
 * How near a plan comes to what a party asks on a day, over the given issues on which both speak. No such issue gives no
 * fit, not 0. Source: `docs/methodology.md`; the fit is the `agreement` of plan and party, so that both read alike.
 */
export function planFit(plan: PlanHead, issues: readonly Issue[], party: string, asOf: Day): PlanFit {
  const gaps: (PlanGap & { readonly assumed: number })[] = []
  const breaches: Breach[] = []
  const planSilent = new Map<PlanSilence, number>()
  const partySilent = new Map<Silence, number>()
  for (const { issue, coding } of codedIssues(plan, issues)) {
    const position = standingPosition(issue, party, asOf)
    if (coding?.value === undefined) addOne(planSilent, planSilenceOf(coding))
    else if (position?.value === undefined) addOne(partySilent, silenceOf(position))
    else {
      const open = coding.open === true
      const [of, by] = [coding.value, position.value]
      const weighed = meanSalience([position.salience])
      gaps.push({ issue: issue.id, plan: of, party: by, gap: Math.abs(of - by), open, ...weighed })
      breaches.push(...breachesOf(issue.id, of, open, position.redLine))
    }
  }
  return {
    plan: plan.id,
    party,
    fit: agreement(gaps.map((gap) => ({ a: gap.plan, b: gap.party, weight: 1 }))),
    weightedFit: agreement(gaps.map((gap) => ({ a: gap.plan, b: gap.party, weight: gap.weight }))),
    assumedSaliences: sum(gaps.map(({ assumed }) => assumed)),
    gaps: gaps.map(({ assumed: _assumed, ...gap }) => gap),
    breaches,
    planSilent,
    partySilent,
  }
}

/** Which kind of nothing stands where a plan has no value. */
export function planSilenceOf(coding: Coding | undefined): PlanSilence {
  return coding?.silent ?? 'not-coded'
}

/** Every given issue with what a plan was coded at on it. */
export function codedIssues(
  plan: PlanHead,
  issues: readonly Issue[],
): { readonly issue: Issue; readonly coding: Coding | undefined }[] {
  const codings = new Map(plan.codings.map((coding) => [coding.issue, coding]))
  return issues.map((issue) => ({ issue, coding: codings.get(issue.id) }))
}

/** On how many of the issues the plan speaks so that it has a value. */
export function countCoded(plan: PlanHead, issues: readonly Issue[]): number {
  return codedIssues(plan, issues).filter(({ coding }) => coding?.value !== undefined).length
}

function breachesOf(issue: string, plan: number, open: boolean, redLine: Position['redLine']): Breach[] {
  const { min, max } = redLine ?? {}
  if (min !== undefined && plan < min) return [{ issue, bound: 'min', limit: min, plan, open }]
  if (max !== undefined && plan > max) return [{ issue, bound: 'max', limit: max, plan, open }]
  return []
}

function addOne<Kind>(counts: Map<Kind, number>, kind: Kind) {
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}
