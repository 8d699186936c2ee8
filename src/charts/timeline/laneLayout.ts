import type { Day } from '../../base/days.ts'
import { estimateWidth } from '../estimateWidth.ts'
import { firstWords, placeEvents, type EventLabel } from './placeEvents.ts'
import type { TimelineFrame } from './timelineFrame.ts'
import type { EventRow } from './timelineRows.ts'

/** The events of the window and the labels that fit. */
export interface LaneLayout {
  readonly events: readonly EventRow[]
  readonly labels: readonly EventLabel[]
}

const LANES = 3
const NARROW_LANES = 2
const ROW = 16
const FIRST_ROW = 17
const FLOOR = 19
const SIZE = 12
/** On a narrow screen whole titles would leave room for one or none. */
const NARROW_LETTERS = [24, 16]
/** Width of the label of the as-of day. */
export const AS_OF_LABEL = 106

export function laneHeight({ narrow }: TimelineFrame): number {
  return FIRST_ROW + (narrow ? NARROW_LANES : LANES) * ROW + FLOOR - ROW
}

/** The baseline of the labels in a lane. */
export function laneRow(lane: number): number {
  return FIRST_ROW + lane * ROW
}

/** The event that a line under the lane names: the last one up to the as-of day, else the first. */
export function nearestEvent(events: readonly EventRow[], asOf: Day): EventRow | undefined {
  return events.findLast(({ day }) => day <= asOf) ?? events[0]
}

export function laneLayout(events: readonly EventRow[], frame: TimelineFrame): LaneLayout {
  const { scale, asOfX, ruled, narrow, width } = frame
  const left = asOfX + AS_OF_LABEL <= width ? asOfX : Math.max(0, asOfX - AS_OF_LABEL)
  return {
    events,
    labels: placeEvents(
      events,
      ({ day }) => scale.x(day),
      (title) => estimateWidth(title, SIZE),
      { left: scale.left, right: width, lanes: narrow ? NARROW_LANES : LANES },
      [
        // The words over the figures at the right.
        ...(narrow ? [] : [{ lane: LANES - 1, left: width - AS_OF_LABEL, right: width }]),
        // The label of the as-of day, which waits at the edge where its day is not in the window.
        { lane: 0, left: left - 4, right: left + AS_OF_LABEL },
        // No label is struck through by the rule.
        ...(ruled ? [1, 2].map((lane) => ({ lane, left: asOfX - 1, right: asOfX + 1 })) : []),
      ],
      (title) => (narrow ? NARROW_LETTERS.map((letters) => firstWords(title, letters)) : [title]),
    ),
  }
}
