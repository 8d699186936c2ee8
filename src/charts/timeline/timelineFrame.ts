import type { Day } from '../../base/days.ts'
import { dayScale, type DayScale } from './dayScale.ts'
import type { DayWindow } from './timelineRows.ts'

/** Where the parts of the picture stand across its width; the same for the lane of events, every panel and the axis. */
export interface TimelineFrame {
  readonly width: number
  readonly scale: DayScale
  readonly asOf: Day
  /** Where the days after the as-of day begin; the right end where there are none, the left where there are only such. */
  readonly asOfX: number
  /** Whether the as-of day lies in the window, so that a rule stands there. */
  readonly ruled: boolean
  /** On a narrow screen the option labels stand in the plot and the parties at its end have short names. */
  readonly narrow: boolean
  readonly endsAt: number
}

const LABELS = 180
const ENDS = 128
const NARROW = 620
const NARROW_EDGE = 6
const NARROW_ENDS = 110

export function timelineFrame(width: number, window: DayWindow, asOf: Day): TimelineFrame {
  const narrow = width < NARROW
  const left = narrow ? NARROW_EDGE : LABELS
  const right = Math.max(left + 60, width - (narrow ? NARROW_ENDS : ENDS))
  const scale = dayScale(window, left, right)
  return {
    width,
    scale,
    asOf,
    asOfX: asOf > window.to ? right : scale.x(asOf),
    ruled: asOf >= window.from && asOf <= window.to,
    narrow,
    endsAt: right + (narrow ? 6 : 10),
  }
}
