import type { Day } from '../../base/days.ts'
import { silenceOf, type Silence } from '../../analysis/pairReading.ts'
import type { Issue } from '../../model/model.ts'
import type { Position } from '../../model/schema.ts'
import { standingPosition } from '../../model/standing.ts'
import { redLineSentence } from './positionFacts.ts'
import { stanceWords } from './stanceWords.ts'

/** One of a party's positions on an issue, from the day it began. */
export interface ChainLink {
  readonly from: Day
  /** `undefined` where the party went silent. */
  readonly value: number | undefined
  readonly silence: Silence | undefined
  readonly words: string | undefined
  /** The value before, where it was another one. */
  readonly before: number | undefined
  /** What else became different: the range, the red line. */
  readonly also: readonly string[]
  readonly inForce: boolean
  /** Began after the day shown. */
  readonly later: boolean
}

/** The positions of a party on an issue, oldest first, as seen from a day. */
export function positionChain(issue: Issue, party: string, asOf: Day): ChainLink[] {
  const positions = issue.positionsByParty.get(party) ?? []
  const standing = standingPosition(issue, party, asOf)
  return positions.map((position, index) => {
    const before = positions[index - 1]?.value
    const { from, value } = position
    return {
      from,
      value,
      silence: value === undefined ? silenceOf(position) : undefined,
      words: value === undefined ? undefined : stanceWords(issue, value).label,
      before: before === value ? undefined : before,
      also: changesBeside(positions[index - 1], position),
      inForce: position === standing,
      later: from > asOf,
    }
  })
}

function changesBeside(before: Position | undefined, after: Position): string[] {
  const redLine = redLineSentence(after)
  const range = after.range && `would accept ${after.range[0]} to ${after.range[1]}`
  const rangeBefore = before?.range && `would accept ${before.range[0]} to ${before.range[1]}`
  const redLineBefore = before && redLineSentence(before)
  return [
    ...(range === rangeBefore ? [] : [range ?? 'no range any more']),
    ...(redLine === redLineBefore
      ? []
      : [redLine?.replace('Red', 'red').replace(/\.$/, '') ?? 'no red line any more']),
  ]
}

/** A value and the day on which a party came to it. */
export interface Step {
  readonly from: Day
  readonly value: number
}

/**
 * The values a party went through up to the day, each change once: 100, 65, 80. A silence between two values is left out;
 * fewer than two entries mean that it has not moved.
 */
export function movedThrough(chain: readonly ChainLink[]): Step[] {
  return chain
    .flatMap(({ from, value, later }) => (value === undefined || later ? [] : [{ from, value }]))
    .filter(({ value }, index, steps) => value !== steps[index - 1]?.value)
}
