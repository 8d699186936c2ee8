import type { Day } from '../base/days.ts'
import type { Issue } from '../model/model.ts'
import type { Position, Settings } from '../model/schema.ts'
import { standingPosition } from '../model/standing.ts'
import type { IssueState } from './issueReading.ts'
import { comparedIssues } from './pairReading.ts'
import {
  agreementInterval,
  commonGroundInterval,
  spreadInterval,
  statesInReach,
  type Interval,
} from './robust.ts'
import { meanSalience } from './salience.ts'

export interface Sweep {
  /**
   * Also sweep a silent party over the whole scale, as if it might say anything. A party to which the question does not
   * apply is never swept; a swept party is given a value, never a red line.
   */
  readonly silence: boolean
}

export interface RobustIssue {
  readonly issue: string
  /** Every state that some admissible combination of values gives. */
  readonly states: readonly IssueState[]
  /** The state is known and is the same at every admissible combination. */
  readonly robust: boolean
  /** Scale points, 0–100; `undefined` where fewer than two parties are swept or speak. */
  readonly spread: Interval | undefined
  /** 0–1; exact, see `commonGroundInterval`. */
  readonly commonGround: Interval | undefined
  /** Number of parties counted, and of those whose value was not one point. */
  readonly counted: number
  readonly swept: number
}

/** What remains true of an issue wherever in its stated `range` each party settles. */
export function robustIssue(
  issue: Issue,
  parties: readonly { readonly id: string }[],
  asOf: Day,
  settings: Pick<Settings, 'agreedSpread' | 'closeSpread'>,
  sweep: Sweep = { silence: false },
): RobustIssue {
  const stands = parties.flatMap(({ id }) => {
    const position = standingPosition(issue, id, asOf)
    const interval = admissible(position, sweep)
    return interval ? [{ party: id, redLine: position?.redLine, ...interval }] : []
  })
  const states = statesInReach(stands, settings)
  return {
    issue: issue.id,
    states,
    robust: states.length === 1 && states[0] !== 'unknown',
    spread: spreadInterval(stands),
    commonGround: commonGroundInterval(stands),
    counted: stands.length,
    swept: stands.filter(isSwept).length,
  }
}

export interface RobustPair {
  readonly parties: readonly [string, string]
  /** 0–1; exact, see `agreementInterval`. */
  readonly agreement: Interval | undefined
  /** Number of issues counted, and of those on which at least one of the two was not one point. */
  readonly counted: number
  readonly swept: number
}

/** The lowest and the highest agreement of two parties, wherever in its stated `range` each settles on each issue. */
export function robustPair(
  issues: readonly Issue[],
  a: string,
  b: string,
  asOf: Day,
  sweep: Sweep & { readonly weighted?: boolean } = { silence: false },
): RobustPair {
  const pairs = comparedIssues(issues, a, b, asOf).flatMap(({ first, second }) => {
    const [one, other] = [admissible(first, sweep), admissible(second, sweep)]
    if (!one || !other) return []
    const { weight } = meanSalience([first?.salience, second?.salience])
    return [{ a: one, b: other, weight: sweep.weighted === true ? weight : 1 }]
  })
  return {
    parties: [a, b],
    agreement: agreementInterval(pairs),
    counted: pairs.length,
    swept: pairs.filter((pair) => isSwept(pair.a) || isSwept(pair.b)).length,
  }
}

/** Where a party's value may lie: its range, else its value; the whole scale where it is silent and that is asked for. */
function admissible(position: Position | undefined, sweep: Sweep): Interval | undefined {
  if (position?.value !== undefined) {
    const [low, high] = position.range ?? [position.value, position.value]
    return { low, high }
  }
  return sweep.silence && position?.missing !== 'not-applicable' ? { low: 0, high: 100 } : undefined
}

function isSwept({ low, high }: Interval): boolean {
  return low < high
}
