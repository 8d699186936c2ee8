import type { Issue } from '../model/model.ts'
import { standingPosition } from '../model/standing.ts'
import { silenceOf, type Silence } from './pairReading.ts'
import type { Shift } from './shifts.ts'

/** What a shift did to the mover's distance from one other party. */
interface DistanceChange {
  readonly party: string
  /** Distance of the mover from the other party before and after, 0–100. */
  readonly before: number
  readonly after: number
  /** `after − before`, −100 to 100: negative is toward, positive away, 0 neither. */
  readonly change: number
}

export interface ShiftDistances {
  /** The other parties that had a value that day, in the order given. */
  readonly distances: readonly DistanceChange[]
  /** The others, with their kind of silence. */
  readonly leftOut: readonly { readonly party: string; readonly silence: Silence }[]
}

/**
 * Toward and away from whom a party moved: the change of its distance to the value of each other party standing that day.
 * Both distances are taken to that one value, so that what the other party did the same day is not credited to the mover.
 * A party without a value that day is left out and named. Source: plain difference of city block distances.
 */
export function shiftDistances(
  shift: Pick<Shift, 'party' | 'day' | 'before' | 'after'>,
  issue: Issue,
  parties: readonly { readonly id: string }[],
): ShiftDistances {
  const others = parties
    .filter(({ id }) => id !== shift.party)
    .map(({ id }) => ({ party: id, position: standingPosition(issue, id, shift.day) }))
  return {
    distances: others.flatMap(({ party, position }) => changeTo(shift, party, position?.value)),
    leftOut: others
      .filter(({ position }) => position?.value === undefined)
      .map(({ party, position }) => ({ party, silence: silenceOf(position) })),
  }
}

function changeTo(
  { before: { value: from }, after: { value: to } }: Pick<Shift, 'before' | 'after'>,
  party: string,
  value: number | undefined,
): DistanceChange[] {
  if (value === undefined || from === undefined || to === undefined) return []
  const before = Math.abs(from - value)
  const after = Math.abs(to - value)
  return [{ party, before, after, change: after - before }]
}
