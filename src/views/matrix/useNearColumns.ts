import { useMemo, useState, type UIEvent } from 'react'
import { nearColumns, type ColumnRange } from './windowing.ts'

/** Scrolling by less draws nothing anew: half a screen beside the one that is seen is drawn already. */
const STEP_PX = 120

/**
 * Which columns of a grid that scrolls sideways are near a screen of `room` px; `undefined` where `widths` is: all of them.
 * The element that scrolls gets `onScroll`.
 */
export function useNearColumns(widths: readonly number[] | undefined, room: number) {
  const [left, setLeft] = useState(0)
  const near = useMemo<ColumnRange | undefined>(
    () => widths && nearColumns(widths, left, room),
    [widths, left, room],
  )
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>) =>
    setLeft(Math.round(currentTarget.scrollLeft / STEP_PX) * STEP_PX)
  return { near, onScroll }
}
