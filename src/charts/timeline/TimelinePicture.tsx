import type { PartyLooks } from '../partyLook.ts'
import { CHART_FONT, type ChartTheme } from '../theme.ts'
import { EventLane } from './EventLane.tsx'
import { IssuePanel } from './IssuePanel.tsx'
import { laneHeight, type LaneLayout } from './laneLayout.ts'
import type { PanelLayout } from './panelLayout.ts'
import { AXIS_HEIGHT, TimeAxis } from './TimeAxis.tsx'
import type { TimelineFrame } from './timelineFrame.ts'

export function timelineHeight(panels: readonly PanelLayout[], frame: TimelineFrame): number {
  return panels.reduce((total, { height }) => total + height, laneHeight(frame) + AXIS_HEIGHT)
}

/** Events, a panel for each issue, and the axis of days, as one picture for export. */
export function TimelinePicture({
  panels,
  lane,
  frame,
  looks,
  theme,
  ringed,
}: {
  readonly panels: readonly PanelLayout[]
  readonly lane: LaneLayout
  readonly frame: TimelineFrame
  readonly looks: PartyLooks
  readonly theme: ChartTheme
  readonly ringed: readonly string[]
}) {
  const height = timelineHeight(panels, frame)
  const tops = panels.map((_, index) =>
    panels.slice(0, index).reduce((total, panel) => total + panel.height, laneHeight(frame)),
  )
  return (
    <svg width={frame.width} height={height} fontFamily={CHART_FONT}>
      <EventLane lane={lane} frame={frame} theme={theme} />
      {panels.map((layout, index) => (
        <g key={layout.selected.issue.id} transform={`translate(0 ${tops[index] ?? 0})`}>
          <IssuePanel
            layout={layout}
            frame={frame}
            looks={looks}
            events={lane.labels}
            theme={theme}
            titled
            ringed={ringed}
          />
        </g>
      ))}
      <g transform={`translate(0 ${height - AXIS_HEIGHT})`}>
        <TimeAxis frame={frame} theme={theme} />
      </g>
    </svg>
  )
}
