import type { Day } from '../base/days.ts'
import type { Issue } from '../model/model.ts'
import type { MissingKind, Position } from '../model/schema.ts'
import { standingPosition } from '../model/standing.ts'
import { agreement } from './agreement.ts'
import { readIssue } from './issueReading.ts'

/** A kind of silence; `never-stated` is the one that leaves no record. */
export type Silence = MissingKind | 'never-stated'

export interface PairReading {
  readonly parties: readonly [string, string]
  /** 0–1 over the shared issues, each counting the same; `undefined` where there is none. */
  readonly agreement: number | undefined
  /** Number of issues on which both have a value. */
  readonly shared: number
  /** Issues left out, by the kind of silence; where both are silent, by the first party's. */
  readonly leftOut: ReadonlyMap<Silence, number>
  /** Ids of issues on which the red lines of the two exclude each other. */
  readonly blocked: readonly string[]
}

/** How two parties compare over a set of issues on a day. Symmetric but for the order of `parties` and of kinds. */
export function readPair(issues: readonly Issue[], a: string, b: string, asOf: Day): PairReading {
  const pairs = issues.map((issue) => ({
    issue,
    first: standingPosition(issue, a, asOf),
    second: standingPosition(issue, b, asOf),
  }))
  const values: { a: number; b: number; weight: number }[] = []
  const leftOut = new Map<Silence, number>()
  const blocked: string[] = []
  for (const { issue, first, second } of pairs) {
    if (first?.value !== undefined && second?.value !== undefined) {
      values.push({ a: first.value, b: second.value, weight: 1 })
      const stands = [
        { party: a, value: first.value, redLine: first.redLine },
        { party: b, value: second.value, redLine: second.redLine },
      ]
      if (readIssue(stands, { agreedSpread: 0, closeSpread: 0 }).state === 'blocked') blocked.push(issue.id)
    } else {
      const kind = first?.value === undefined ? silenceOf(first) : silenceOf(second)
      leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1)
    }
  }
  return { parties: [a, b], agreement: agreement(values), shared: values.length, leftOut, blocked }
}

/** Which kind of nothing stands where a party has no value. */
export function silenceOf(position: Position | undefined): Silence {
  return position?.missing ?? 'never-stated'
}
