import type { CSSProperties, ReactNode } from 'react'
import { addMonths, clampDay, dayNumber, dayOfNumber, formatDay, type Day } from '../../base/days.ts'
import { useDrag } from './useDrag.ts'

/**
 * A day that can be dragged along a track and moved by keys: arrows by a day, Page Up and Page Down by a month, Home and
 * End to the ends.
 */
export function DaySlider({
  label,
  day,
  first,
  last,
  part,
  dayAt,
  onMove,
  onDone,
  className,
  style,
  children,
}: {
  readonly label: string
  readonly day: Day
  readonly first: Day
  readonly last: Day
  /** Where the day stands, as a part of the track’s width. */
  readonly part: number
  /** The day at a part of the track’s width. */
  readonly dayAt: (part: number) => Day
  readonly onMove: (day: Day, by: 'drag' | 'key') => void
  readonly onDone?: () => void
  readonly className?: string | undefined
  readonly style?: CSSProperties
  readonly children?: ReactNode
}) {
  const drag = useDrag((at) => onMove(dayAt(at), 'drag'), onDone, part)
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={dayNumber(first)}
      aria-valuemax={dayNumber(last)}
      aria-valuenow={dayNumber(day)}
      aria-valuetext={formatDay(day)}
      className={className}
      style={style}
      {...drag}
      onKeyDown={(event) => {
        const wanted = dayAfterKey(day, event.key, first, last)
        if (wanted === undefined) return
        event.preventDefault()
        onMove(clampDay(wanted, first, last), 'key')
      }}
    >
      {children}
    </div>
  )
}

function dayAfterKey(day: Day, key: string, first: Day, last: Day): Day | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return dayOfNumber(dayNumber(day) - 1)
    case 'ArrowRight':
    case 'ArrowUp':
      return dayOfNumber(dayNumber(day) + 1)
    case 'PageDown':
      return addMonths(day, -1)
    case 'PageUp':
      return addMonths(day, 1)
    case 'Home':
      return first
    case 'End':
      return last
    default:
      return undefined
  }
}
