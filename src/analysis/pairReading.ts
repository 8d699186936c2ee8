import type { Day } from '../base/days.ts'
import { groupBy } from '../base/groupBy.ts'
import { sum } from '../base/sum.ts'
import type { Issue } from '../model/model.ts'
import type { Group, MissingKind, Position } from '../model/schema.ts'
import { standingPosition } from '../model/standing.ts'
import { agreement } from './agreement.ts'
import { readIssue } from './issueReading.ts'
import { meanSalience } from './salience.ts'

/** A kind of silence; `never-stated` is the one that leaves no record. */
export type Silence = MissingKind | 'never-stated'

/** One issue as two parties stand on it. */
export interface ComparedIssue {
  readonly issue: Issue
  readonly first: Position | undefined
  readonly second: Position | undefined
}

export interface PairReading {
  readonly parties: readonly [string, string]
  /** 0–1 over the shared issues, each counting the same; `undefined` where there is none. */
  readonly agreement: number | undefined
  /** The same, each issue counting as much as the mean of the two saliences; `undefined` also where all of these are 0. */
  readonly weightedAgreement: number | undefined
  /** How many saliences behind `weightedAgreement` were missing and counted as 50, of two an issue. */
  readonly assumedSaliences: number
  /** Number of issues on which both have a value. */
  readonly shared: number
  /** Issues left out, by the kind of silence; where both are silent, by the first party's. */
  readonly leftOut: ReadonlyMap<Silence, number>
  /** Ids of issues on which the red lines of the two exclude each other. */
  readonly blocked: readonly string[]
}

/** How two parties compare over a set of issues on a day. Symmetric but for the order of `parties` and of kinds. */
export function readPair(issues: readonly Issue[], a: string, b: string, asOf: Day): PairReading {
  const values: { a: number; b: number; weight: number; assumed: number }[] = []
  const leftOut = new Map<Silence, number>()
  const blocked: string[] = []
  for (const compared of comparedIssues(issues, a, b, asOf)) {
    const { issue, first, second } = compared
    if (first?.value !== undefined && second?.value !== undefined) {
      values.push({ a: first.value, b: second.value, ...meanSalience([first.salience, second.salience]) })
      const stands = [
        { party: a, value: first.value, redLine: first.redLine },
        { party: b, value: second.value, redLine: second.redLine },
      ]
      if (readIssue(stands, { agreedSpread: 0, closeSpread: 0 }).state === 'blocked') blocked.push(issue.id)
    } else {
      const kind = silenceOfPair(compared)
      leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1)
    }
  }
  return {
    parties: [a, b],
    agreement: agreement(values.map((pair) => ({ ...pair, weight: 1 }))),
    weightedAgreement: agreement(values),
    assumedSaliences: sum(values.map(({ assumed }) => assumed)),
    shared: values.length,
    leftOut,
    blocked,
  }
}

/** The same reading for each group of the given issues, in the order in which the groups first occur. */
export function readPairByGroup(
  issues: readonly Issue[],
  a: string,
  b: string,
  asOf: Day,
): { readonly group: Group; readonly reading: PairReading }[] {
  return [...groupBy(issues, (issue) => issue.group.id).values()].flatMap((inGroup) =>
    inGroup.slice(0, 1).map(({ group }) => ({ group, reading: readPair(inGroup, a, b, asOf) })),
  )
}

/** Every given issue with the positions of two parties in force on a day, whether they spoke or not. */
export function comparedIssues(
  issues: readonly Issue[],
  first: string,
  second: string,
  asOf: Day,
): ComparedIssue[] {
  return issues.map((issue) => ({
    issue,
    first: standingPosition(issue, first, asOf),
    second: standingPosition(issue, second, asOf),
  }))
}

/** The silence for which an issue is left out of a comparison: the first party's where both are silent. */
export function silenceOfPair({ first, second }: ComparedIssue): Silence {
  return silenceOf(first?.value === undefined ? first : second)
}

/** Which kind of nothing stands where a party has no value. */
export function silenceOf(position: Position | undefined): Silence {
  return position?.missing ?? 'never-stated'
}
