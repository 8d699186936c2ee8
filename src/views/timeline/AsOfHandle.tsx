import { formatDayShort, type Day } from '../../base/days.ts'
import { AS_OF_LABEL } from '../../charts/timeline/laneLayout.ts'
import type { TimelineFrame } from '../../charts/timeline/timelineFrame.ts'
import { useDashboard } from '../context.ts'
import { earliestDay } from '../selection.ts'
import { DaySlider } from './DaySlider.tsx'
import styles from './Timeline.module.css'
import { useDrag } from './useDrag.ts'

interface AsOfProps {
  readonly frame: TimelineFrame
  readonly onMove: (day: Day) => void
}

/** The label of the as-of day at the head of its rule: drag it, or move it by keys. Outside the window it waits at its edge. */
export function AsOfHandle({ frame, onMove }: AsOfProps) {
  const { model } = useDashboard()
  const { scale, asOf, asOfX, width, ruled } = frame
  const left = asOfX + AS_OF_LABEL <= width ? asOfX : Math.max(0, asOfX - AS_OF_LABEL)
  return (
    <DaySlider
      label="As-of day, on the timeline"
      day={asOf}
      first={earliestDay(model)}
      last={model.coverage.to}
      part={asOfX / Math.max(1, width)}
      dayAt={(part) => scale.dayAt(part * width)}
      onMove={onMove}
      className={styles['asOf']}
      style={{ left, width: AS_OF_LABEL }}
    >
      <span data-outside={ruled ? undefined : ''}>As of {formatDayShort(asOf)}</span>
    </DaySlider>
  )
}

/** The rule itself within a panel, for a pointer to take; the handle at its head is the control for keys. */
export function AsOfGrip({ frame, onMove }: AsOfProps) {
  const { scale, width, asOfX } = frame
  const drag = useDrag((part) => onMove(scale.dayAt(part * width)))
  if (!frame.ruled) return null
  return <div className={styles['grip']} style={{ left: asOfX }} {...drag} />
}
