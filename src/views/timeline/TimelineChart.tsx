import { useCallback, useMemo, useRef, useState } from 'react'
import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import { groupBy } from '../../base/groupBy.ts'
import { EventLane } from '../../charts/timeline/EventLane.tsx'
import { laneHeight, laneLayout, nearestEvent } from '../../charts/timeline/laneLayout.ts'
import { panelLayout } from '../../charts/timeline/panelLayout.ts'
import type { PanelPoint } from '../../charts/timeline/panelPoints.ts'
import type { ShiftCause } from '../../charts/timeline/shiftRows.ts'
import { AXIS_HEIGHT, TimeAxis } from '../../charts/timeline/TimeAxis.tsx'
import { timelineFrame } from '../../charts/timeline/timelineFrame.ts'
import type { DayWindow, EventRow, StretchRow } from '../../charts/timeline/timelineRows.ts'
import { CHART_FONT } from '../../charts/theme.ts'
import type { PartyLooks } from '../../charts/partyLook.ts'
import { choose } from '../../state/viewState.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useDashboard } from '../context.ts'
import { AsOfHandle } from './AsOfHandle.tsx'
import { EventPoints, NearestEvent } from './EventPoints.tsx'
import { EventsStatus } from './EventsStatus.tsx'
import { PanelSection } from './PanelSection.tsx'
import { pointAfter, pointLines } from './pointMoves.ts'
import styles from './Timeline.module.css'
import { TRACK } from './useDrag.ts'
import { WindowStrip } from './WindowStrip.tsx'

/** More panels than this are scrolled under the events. */
const LONG = 4

const NONE: readonly string[] = []

export interface TimelineChartProps {
  readonly issues: readonly SelectedIssue[]
  readonly stretches: readonly StretchRow[]
  readonly events: readonly EventRow[]
  readonly window: DayWindow
  readonly coverage: DayWindow
  readonly looks: PartyLooks
  readonly causes: ReadonlyMap<string, ShiftCause>
  /** Shifts marked with a ring: the selected one and the one pointed at in the list. */
  readonly ringed: readonly string[]
  readonly onPoint: (shift: string | undefined) => void
  readonly onSelect: (shift: string) => void
  readonly onDraft: (window: DayWindow) => void
  readonly onSettle: (window?: DayWindow) => void
}

/** The timeline on the screen: events above, a panel for each issue, the days and the window below. */
export function TimelineChart(props: TimelineChartProps) {
  const { issues, stretches, events, window, coverage, looks, causes, ringed } = props
  const { model, selection, theme } = useDashboard()
  const { ref, width } = useWidth()
  const [litEvent, setLitEvent] = useState<string>()
  const frame = useMemo(() => timelineFrame(width, window, selection.asOf), [width, window, selection.asOf])
  const lane = useMemo(() => laneLayout(events, frame), [events, frame])
  const named = frame.narrow
    ? (events.find(({ id }) => id === litEvent) ?? nearestEvent(events, selection.asOf))
    : undefined
  const panels = useMemo(() => {
    const rows = groupBy(stretches, ({ issue }) => issue)
    return issues.map((selected) => panelLayout(selected, rows.get(selected.issue.id) ?? [], looks, frame))
  }, [issues, stretches, looks, frame])

  const moveAsOf = useCallback(
    // The window stays where it is: a rule that is dragged must not take its ground along.
    (day: string) => choose({ asOf: day === model.asOf ? undefined : day, from: window.from, to: window.to }),
    [model, window],
  )
  const { stop, handlers } = usePoints(panels, props, moveAsOf)
  const height = laneHeight(frame)
  const { scale } = frame
  return (
    <div
      ref={ref}
      className={styles['chart']}
      data-long={panels.length > (frame.narrow ? 1 : LONG) ? '' : undefined}
      {...TRACK}
    >
      {width > 0 && (
        <>
          <div className={styles['lane']}>
            <svg width={width} height={height} fontFamily={CHART_FONT} aria-hidden="true">
              <EventLane
                lane={lane}
                frame={frame}
                theme={theme}
                lit={named?.id ?? litEvent}
                status=""
                labelled={false}
              />
            </svg>
            <EventPoints events={events} frame={frame} onLight={setLitEvent} />
            <EventsStatus count={events.length} />
            <AsOfHandle frame={frame} onMove={moveAsOf} />
            {frame.narrow && <NearestEvent event={named} />}
          </div>
          {panels.map((layout) => {
            const own = layout.points.flatMap(({ shift }) => (shift && ringed.includes(shift) ? [shift] : []))
            return (
              <PanelSection
                key={layout.selected.issue.id}
                layout={layout}
                frame={frame}
                events={lane.labels}
                ringed={own.length > 0 ? own : NONE}
                stop={layout.points.some(({ id }) => id === stop) ? stop : undefined}
                causes={causes}
                handlers={handlers}
              />
            )
          })}
          <div className={styles['foot']}>
            <svg width={width} height={AXIS_HEIGHT} fontFamily={CHART_FONT} aria-hidden="true">
              <TimeAxis frame={frame} theme={theme} />
            </svg>
            <WindowStrip
              window={window}
              coverage={coverage}
              left={scale.left}
              right={scale.right}
              onDraft={props.onDraft}
              onSettle={props.onSettle}
            />
          </div>
        </>
      )}
    </div>
  )
}

/** All points of all panels are one stop for the Tab key; keys go from one to the next, across panels. */
function usePoints(
  panels: readonly ReturnType<typeof panelLayout>[],
  { onPoint, onSelect }: TimelineChartProps,
  onAsOf: (day: string) => void,
) {
  const lines = useMemo(() => pointLines(panels), [panels])
  const [current, setCurrent] = useState<string>()
  const elements = useRef(new Map<string, HTMLElement>())
  const known = lines.some((line) => line.some(({ id }) => id === current))
  const stop = known ? current : lines[0]?.[0].id

  const register = useCallback((id: string, element: HTMLElement | null) => {
    if (element) elements.current.set(id, element)
    else elements.current.delete(id)
  }, [])
  const onKey = useCallback(
    (point: PanelPoint, key: string) => {
      const next = pointAfter(lines, point.id, key)
      if (!next) return false
      setCurrent(next.id)
      elements.current.get(next.id)?.focus()
      return true
    },
    [lines],
  )
  const onAct = useCallback(
    (point: PanelPoint) => {
      setCurrent(point.id)
      if (point.shift === undefined) choose({ issue: point.issue, party: point.party })
      else onSelect(point.shift)
    },
    [onSelect],
  )
  const handlers = useMemo(
    () => ({
      onPoint: (point: PanelPoint | undefined) => onPoint(point?.shift),
      onAct,
      onKey,
      onAsOf,
      register,
    }),
    [onPoint, onAct, onKey, onAsOf, register],
  )
  return { stop, handlers }
}
