import { pairsOf } from '../base/sum.ts'
import type { Settings } from '../model/schema.ts'
import { commonGround } from './commonGround.ts'

export type IssueState = 'agreed' | 'close' | 'bridgeable' | 'blocked' | 'unknown'

/** The states from most to least settled: the order in which they are shown. */
export const ISSUE_STATES: readonly IssueState[] = ['agreed', 'close', 'bridgeable', 'blocked', 'unknown']

/** Where one party stands on one issue; only parties that have a value are given. */
export interface Stand {
  readonly party: string
  readonly value: number
  readonly redLine?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined
}

/** Two parties whose red lines leave no outcome both would have: `upTo` refuses all above its max, `from` all below its min. */
interface BlockingPair {
  readonly upTo: string
  readonly from: string
}

/** What can be said of one issue on one day for the parties shown. */
export interface IssueReading {
  readonly state: IssueState
  /** Largest distance between two values, 0–100; `undefined` where fewer than two parties have one. */
  readonly spread: number | undefined
  /** Outcomes that no shown red line excludes, lowest to highest; empty where `low` > `high`. */
  readonly zone: { readonly low: number; readonly high: number }
  /** Every pair whose red lines exclude each other; empty unless the issue is blocked. */
  readonly blocking: readonly BlockingPair[]
  /** Parties at the lowest and at the highest value; empty where all stand at one point. */
  readonly lowest: readonly string[]
  readonly highest: readonly string[]
  /** 0–1, see `commonGround`. */
  readonly commonGround: number | undefined
  readonly stands: readonly Stand[]
}

const SCALE_LOW = 0
const SCALE_HIGH = 100

/**
 * The state of an issue and what makes it so. A veto wins over closeness: where the zone is empty the issue is blocked,
 * however near the values are. Parties without a value count nowhere. Rules: `docs/methodology.md`, “State of an issue”.
 */
export function readIssue(
  stands: readonly Stand[],
  settings: Pick<Settings, 'agreedSpread' | 'closeSpread'>,
): IssueReading {
  const values = stands.map(({ value }) => value)
  const zone = {
    low: Math.max(SCALE_LOW, ...stands.map(({ redLine }) => redLine?.min ?? SCALE_LOW)),
    high: Math.min(SCALE_HIGH, ...stands.map(({ redLine }) => redLine?.max ?? SCALE_HIGH)),
  }
  const known = stands.length >= 2
  const spread = known ? Math.max(...values) - Math.min(...values) : undefined
  const atValue = (value: number) => stands.filter((stand) => stand.value === value).map(({ party }) => party)
  const apart = spread !== undefined && spread > 0
  return {
    state: stateOf(spread, zone, settings),
    spread,
    zone,
    blocking: known && zone.low > zone.high ? blockingPairs(stands, zone) : [],
    lowest: apart ? atValue(Math.min(...values)) : [],
    highest: apart ? atValue(Math.max(...values)) : [],
    commonGround: commonGround(values),
    stands,
  }
}

function stateOf(
  spread: number | undefined,
  zone: IssueReading['zone'],
  settings: Pick<Settings, 'agreedSpread' | 'closeSpread'>,
): IssueState {
  if (spread === undefined) return 'unknown'
  if (zone.low > zone.high) return 'blocked'
  if (spread <= settings.agreedSpread) return 'agreed'
  return spread <= settings.closeSpread ? 'close' : 'bridgeable'
}

function blockingPairs(stands: readonly Stand[], zone: IssueReading['zone']): BlockingPair[] {
  // Who refuses nothing that another one insists on blocks with nobody; of many parties that is nearly all.
  const involved = stands.filter(
    ({ redLine }) => (redLine?.max ?? SCALE_HIGH) < zone.low || (redLine?.min ?? SCALE_LOW) > zone.high,
  )
  return pairsOf(involved).flatMap(([a, b]) => {
    if (excludes(a, b)) return [{ upTo: a.party, from: b.party }]
    return excludes(b, a) ? [{ upTo: b.party, from: a.party }] : []
  })
}

/** True where everything `lower` would still have lies below everything `upper` would. */
function excludes(lower: Stand, upper: Stand): boolean {
  return (lower.redLine?.max ?? SCALE_HIGH) < (upper.redLine?.min ?? SCALE_LOW)
}

/** The parties whose red lines block an issue: those that refuse what is high first, then those that refuse what is low. */
export function blockers(reading: Pick<IssueReading, 'blocking'>): { upTo: string[]; from: string[] } {
  return {
    upTo: [...new Set(reading.blocking.map(({ upTo }) => upTo))],
    from: [...new Set(reading.blocking.map(({ from }) => from))],
  }
}
