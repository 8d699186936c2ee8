import { useMemo, useRef } from 'react'
import { dayNumber, daysBetween, formatDay, type Day } from '../../base/days.ts'
import { dayScale, dayTicks } from '../../charts/timeline/dayScale.ts'
import type { DayWindow } from '../../charts/timeline/timelineRows.ts'
import { CHART_FONT } from '../../charts/theme.ts'
import { useDashboard } from '../context.ts'
import { useAllLit } from '../useLit.ts'
import { DaySlider } from './DaySlider.tsx'
import { barOf, densityBars } from './densityBars.ts'
import { movedBy, withEnd } from './timelineWindow.ts'
import styles from './Timeline.module.css'
import { TRACK, useDrag } from './useDrag.ts'

const HEIGHT = 44
const BARS = 20
const BAR_WIDTH = 4
const LABEL_ROOM = 84

/** All days covered, with how much was said when, and the window on them: its ends are sliders, its middle moves both. */
export function WindowStrip({
  window,
  coverage,
  left,
  right,
  onDraft,
  onSettle,
}: {
  readonly window: DayWindow
  readonly coverage: DayWindow
  readonly left: number
  readonly right: number
  /** While an end is dragged. */
  readonly onDraft: (window: DayWindow) => void
  /** When the window is as the reader wants it; without a window, as it was last dragged. */
  readonly onSettle: (window?: DayWindow) => void
}) {
  const { model, theme } = useDashboard()
  const scale = useMemo(() => dayScale(coverage, 0, right - left), [coverage, left, right])
  const bars = useMemo(
    () =>
      densityBars(
        model.statementDays.values(),
        coverage,
        Math.max(1, Math.floor((right - left) / BAR_WIDTH)),
      ),
    [model, coverage, left, right],
  )
  const dayAt = (part: number) => scale.dayAt(part * scale.right)
  const end = (which: 'from' | 'to', day: Day, by: 'drag' | 'key') => {
    const next = withEnd(window, which, day, coverage)
    if (by === 'drag') onDraft(next)
    else onSettle(next)
  }
  const [x1, x2] = [scale.x(window.from), scale.x(window.to)]
  return (
    <div className={styles['strip']} role="group" aria-label="Window">
      {left > 60 && <span className={styles['stripName']}>Window</span>}
      <div className={styles['track']} style={{ left, width: right - left }} {...TRACK}>
        <svg
          width={scale.right}
          height={HEIGHT}
          overflow="visible"
          fontFamily={CHART_FONT}
          aria-hidden="true"
        >
          {bars.map((part, index) => (
            <rect
              // oxlint-disable-next-line react/no-array-index-key -- bars have no identity but their place
              key={index}
              x={(index * scale.right) / bars.length}
              y={BARS - part * (BARS - 3)}
              width={Math.max(1, scale.right / bars.length - 1)}
              height={part * (BARS - 3)}
              fill={theme.line2}
            />
          ))}
          <LitBars coverage={coverage} count={bars.length} width={scale.right} />
          <path d={`M0 ${BARS}H${scale.right}`} stroke={theme.line3} />
          {dayTicks(scale, LABEL_ROOM).map(({ day, x, label }) => (
            <text
              key={day}
              x={x}
              y={BARS + 17}
              fontSize={12}
              fill={theme.ink2}
              textAnchor={x < 20 ? 'start' : x > scale.right - 30 ? 'end' : 'middle'}
            >
              {label}
            </text>
          ))}
          <rect
            x={x1}
            y={1}
            width={x2 - x1}
            height={BARS - 1}
            fill="none"
            stroke={theme.ink}
            strokeWidth={1.6}
          />
        </svg>
        <WindowMiddle
          window={window}
          coverage={coverage}
          left={x1}
          width={x2 - x1}
          onDraft={onDraft}
          onSettle={onSettle}
        />
        <DaySlider
          label="First day of the window"
          day={window.from}
          first={coverage.from}
          last={window.to}
          part={x1 / Math.max(1, scale.right)}
          dayAt={dayAt}
          className={styles['handle']}
          style={{ left: x1 }}
          onMove={(day, by) => end('from', day, by)}
          onDone={() => onSettle()}
        />
        <DaySlider
          label="Last day of the window"
          day={window.to}
          first={window.from}
          last={coverage.to}
          part={x2 / Math.max(1, scale.right)}
          dayAt={dayAt}
          className={styles['handle']}
          style={{ left: x2 }}
          onMove={(day, by) => end('to', day, by)}
          onDone={() => onSettle()}
        />
      </div>
    </div>
  )
}

function WindowMiddle({
  window,
  coverage,
  left,
  width,
  onDraft,
  onSettle,
}: {
  readonly window: DayWindow
  readonly coverage: DayWindow
  readonly left: number
  readonly width: number
  readonly onDraft: (window: DayWindow) => void
  readonly onSettle: () => void
}) {
  const start = useRef<{ readonly part: number; readonly window: DayWindow }>(undefined)
  const drag = useDrag(
    (part) => {
      start.current ??= { part, window }
      const days = Math.round((part - start.current.part) * daysBetween(coverage.from, coverage.to))
      onDraft(movedBy(start.current.window, days, coverage))
    },
    () => {
      start.current = undefined
      onSettle()
    },
  )
  return (
    <div
      className={styles['middle']}
      style={{ left, width }}
      title={`${formatDay(window.from)} to ${formatDay(window.to)}, ${dayNumber(window.to) - dayNumber(window.from) + 1} days: drag to move`}
      {...drag}
    />
  )
}

/** A bar of ink from top to bottom where the statement that is lit was made. */
function LitBars({
  coverage,
  count,
  width,
}: {
  readonly coverage: DayWindow
  readonly count: number
  readonly width: number
}) {
  const { theme } = useDashboard()
  return useAllLit('day').map((day) => {
    const bar = barOf(day, coverage, count)
    return (
      bar !== undefined && (
        <rect key={day} data-lit="" x={(bar * width) / count} width={3} height={BARS} fill={theme.ink} />
      )
    )
  })
}
