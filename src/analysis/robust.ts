import type { Settings } from '../model/schema.ts'
import { agreement } from './agreement.ts'
import { commonGround } from './commonGround.ts'
import { ISSUE_STATES, readIssue, type IssueState, type Stand } from './issueReading.ts'
import { largestAssignment } from './largestAssignment.ts'

/** All from `low` to `high`: where a value may lie, or a score may come out. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Smallest and largest |a − b| for a in one interval and b in the other. Exact, closed form. */
export function distanceInterval(a: Interval, b: Interval): Interval {
  return {
    low: Math.max(0, a.low - b.high, b.low - a.high),
    high: Math.max(a.high - b.low, b.high - a.low),
  }
}

/**
 * Lowest and highest `agreement` of two parties as each value is swept over its interval, 0–1; `undefined` where there is
 * nothing to compare. Exact: each issue's distance is least and largest on its own, and the mean rises with each.
 */
export function agreementInterval(
  pairs: readonly { readonly a: Interval; readonly b: Interval; readonly weight: number }[],
): Interval | undefined {
  const distances = pairs.map(({ a, b, weight }) => ({ ...distanceInterval(a, b), weight }))
  const low = agreement(distances.map(({ high, weight }) => ({ a: 0, b: high, weight })))
  const high = agreement(distances.map(({ low: nearest, weight }) => ({ a: 0, b: nearest, weight })))
  return low === undefined || high === undefined ? undefined : { low, high }
}

/**
 * Smallest and largest spread, 0–100; `undefined` for fewer than two parties. Exact, closed form. Largest: one party at
 * its high end, another at its low end. Smallest: the gap between the lowest high end and the highest low end, to which
 * every party can come; 0 where all intervals share a point. Every spread between the two occurs.
 */
export function spreadInterval(intervals: readonly Interval[]): Interval | undefined {
  if (intervals.length < 2) return undefined
  const nearest =
    Math.max(...intervals.map(({ low }) => low)) - Math.min(...intervals.map(({ high }) => high))
  const farthest = intervals.map(
    ({ high }, index) => high - Math.min(...intervals.toSpliced(index, 1).map(({ low }) => low)),
  )
  return { low: Math.max(0, nearest), high: Math.max(0, ...farthest) }
}

/**
 * Lowest and highest `commonGround`, 0–1; `undefined` for fewer than two parties. Exact at both ends.
 *
 * Highest: all parties as near as they can come to the median of all ends. For each point t of the scale, Σ |xᵢ − xⱼ| counts
 * the pairs that t parts, k(n − k) for k parties above it. Those that must lie above or below t are given, and k(n − k) is
 * concave in the number of the free ones that go up, so all go to the side where more must be; that side changes once, at
 * the median.
 *
 * Lowest: Σ |xᵢ − xⱼ| is convex, so it is largest with each party at one of its ends. Written as the largest of
 * Σ (2r − n − 1)·x over all ways to give the parties the ranks r = 1…n, it is an assignment of parties to ranks, in which a
 * negative factor takes the low end and a positive one the high end. Exact in O(n³), where trying all ends would be 2ⁿ.
 */
export function commonGroundInterval(intervals: readonly Interval[]): Interval | undefined {
  const count = intervals.length
  const meeting = medianOf(intervals.flatMap(({ low, high }) => [low, high]))
  const highest = commonGround(intervals.map(({ low, high }) => Math.min(high, Math.max(low, meeting))))
  if (highest === undefined) return undefined
  const ranks = Array.from({ length: count }, (_, index) => 2 * index + 1 - count)
  const rankOf = largestAssignment(
    intervals.map(({ low, high }) => ranks.map((rank) => rank * (rank < 0 ? low : high))),
  )
  const apart = intervals.map(({ low, high }, party) => ((ranks[rankOf[party] ?? 0] ?? 0) < 0 ? low : high))
  const lowest = commonGround(apart)
  return lowest === undefined ? undefined : { low: lowest, high: highest }
}

/**
 * The states that an issue can have as each value is swept over its interval, from most to least settled. Exact: red lines
 * do not move, so that a blocked issue stays blocked, and every spread of `spreadInterval` occurs, so that the ends and the
 * two limits between them meet every state that does.
 */
export function statesInReach(
  stands: readonly (Pick<Stand, 'party' | 'redLine'> & Interval)[],
  settings: Pick<Settings, 'agreedSpread' | 'closeSpread'>,
): IssueState[] {
  const spreads = spreadInterval(stands)
  const { state } = readIssue(
    stands.map(({ party, redLine, low }) => ({ party, redLine, value: low })),
    settings,
  )
  if (!spreads || state === 'blocked') return [state]
  const limits = [settings.agreedSpread, settings.closeSpread].filter(
    (limit) => limit > spreads.low && limit < spreads.high,
  )
  const reached = new Set([spreads.low, ...limits, spreads.high].map((spread) => stateAt(spread, settings)))
  return ISSUE_STATES.filter((each) => reached.has(each))
}

/** The state of an issue without red lines at this spread. */
function stateAt(spread: number, settings: Pick<Settings, 'agreedSpread' | 'closeSpread'>): IssueState {
  const ends = [0, spread].map((value) => ({ party: '', value }))
  return readIssue(ends, settings).state
}

/** Of an even number of values the upper of the two in the middle. */
function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
