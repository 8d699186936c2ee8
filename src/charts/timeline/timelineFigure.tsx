import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Day } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import type { Settings } from '../../model/schema.ts'
import type { FigureSpec, LegendItem } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import type { PartyLooks } from '../partyLook.ts'
import { partyLegend } from '../partyLegend.tsx'
import { stateLegend } from '../stateLegend.tsx'
import { StruckRing } from './PointSign.tsx'
import { laneLayout } from './laneLayout.ts'
import { panelLayout } from './panelLayout.ts'
import { timelineFrame } from './timelineFrame.ts'
import {
  timelineColumns,
  type DayWindow,
  type EventRow,
  type StretchRow,
  type TimelineRow,
} from './timelineRows.ts'

export interface TimelineContent {
  readonly issues: readonly SelectedIssue[]
  readonly stretches: readonly StretchRow[]
  readonly events: readonly EventRow[]
  readonly window: DayWindow
  readonly asOf: Day
  readonly looks: PartyLooks
  readonly settings: Settings
  /** Shifts marked with a ring. */
  readonly ringed: readonly string[]
}

/** *Positions over time* as a figure: a panel for each issue, with the events on the same axis. */
export function timelineFigure(
  content: TimelineContent,
  words: { readonly headline: string; readonly subtitle: string; readonly leftOut: string },
): FigureSpec<TimelineRow> {
  const { issues, stretches, events, window, asOf, looks } = content
  return {
    id: 'timeline',
    title: 'Positions over time',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: legendOf(content),
    note: `A line is the value of a party’s position in force, from 0 to 100; grid lines are the labelled options of the issue’s scale. Lines at one value stand side by side. A mark at the left edge began earlier. The figures at the right are those of the as-of day; the days after it are shaded and their lines thinner. A gap is a silence, never a middle. A statement that says otherwise stands at the value of the position that rests on it, or, where its value is not coded, on the line. Statements older than the position that rests on them have no ring. Labels of events as far as they fit: talks, documents and deadlines first. n = ${countOf(stretches.filter(({ value }) => value !== undefined).length, 'position')}, ${countOf(events.length, 'event')}. ${words.leftOut}`,
    rows: [...stretches, ...events],
    columns: timelineColumns,
    pieces: issues.length,
    panels: async (width, theme, stretch, spread = 1) => {
      const { TimelinePicture, timelineHeight } = await import('./TimelinePicture.tsx')
      const frame = timelineFrame(width, window, asOf)
      const panels = rowsOf(issues, stretch).map((selected) =>
        panelLayout(
          selected,
          stretches.filter(({ issue }) => issue === selected.issue.id),
          looks,
          frame,
          Math.max(1, spread),
        ),
      )
      return [
        {
          id: 'timeline',
          height: timelineHeight(panels, frame),
          picture: (
            <TimelinePicture
              panels={panels}
              lane={laneLayout(events, frame)}
              frame={frame}
              looks={looks}
              theme={theme}
              ringed={content.ringed}
            />
          ),
        },
      ]
    },
  }
}

/** Only the signs that occur, so that the legend explains what is there. */
function legendOf({
  issues,
  stretches,
  settings,
  looks,
  window,
  asOf,
  ringed,
}: TimelineContent): LegendItem[] {
  const inWindow = (said: readonly { readonly day: Day }[]) =>
    said.some(({ day }) => day >= window.from && day <= window.to)
  const items: (LegendItem | false)[] = [
    {
      label: 'A position begins (mark of the party; outlined: medium or low confidence)',
      sign: (theme) => (
        <>
          <path d="M-7 0H7" stroke={theme.ink3} strokeWidth={2} />
          <circle r={4.2} fill={theme.ink3} />
        </>
      ),
    },
    stretches.some(({ restated }) => inWindow(restated)) && {
      label: 'It is restated',
      sign: (theme) => (
        <>
          <path d="M-7 0H7" stroke={theme.ink3} strokeWidth={2} />
          <circle r={2.2} fill={theme.page} stroke={theme.ink3} strokeWidth={1.2} />
        </>
      ),
    },
    stretches.some(({ otherwise }) => inWindow(otherwise)) && {
      label: 'A statement of the same party says otherwise',
      sign: (theme) => <StruckRing colour={theme.ink3} surface={theme.page} />,
    },
    asOf < window.to && {
      label: 'After the as-of day',
      sign: (theme) => (
        <>
          <rect x={-7} y={-6} width={14} height={12} fill={theme.band} />
          <path d="M-7 0H7" stroke={theme.ink3} strokeWidth={1.2} strokeOpacity={0.5} />
        </>
      ),
    },
    ringed.length > 0 && {
      label: 'The selected shift',
      sign: (theme) => <circle r={5.5} fill="none" stroke={theme.ink} strokeWidth={1.6} />,
    },
  ]
  return [
    ...partyLegend(looks),
    ...items.filter((item) => item !== false),
    ...stateLegend(settings, issues.map(({ reading }) => reading)), // prettier-ignore
  ]
}
