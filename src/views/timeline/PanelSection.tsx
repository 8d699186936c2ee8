import { memo, useState, type MouseEvent, type PointerEvent } from 'react'
import { formatDayShort } from '../../base/days.ts'
import { IssuePanel } from '../../charts/timeline/IssuePanel.tsx'
import type { PanelLayout } from '../../charts/timeline/panelLayout.ts'
import type { PanelPoint } from '../../charts/timeline/panelPoints.ts'
import { panelState } from '../../charts/timeline/panelWords.ts'
import type { EventLabel } from '../../charts/timeline/placeEvents.ts'
import { causeSource, causeWords, type ShiftCause } from '../../charts/timeline/shiftRows.ts'
import type { TimelineFrame } from '../../charts/timeline/timelineFrame.ts'
import { CHART_FONT } from '../../charts/theme.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { LitButton } from '../LitButton.tsx'
import { pointKey, useLit } from '../useLit.ts'
import { LitLines } from './LitLines.tsx'
import { AsOfGrip } from './AsOfHandle.tsx'
import { pointNear } from './pointMoves.ts'
import styles from './Timeline.module.css'
import { Tip } from './Tip.tsx'

const REACH = 13
const TOUCH_REACH = 24

export interface PanelHandlers {
  readonly onPoint: (point: PanelPoint | undefined) => void
  readonly onAct: (point: PanelPoint) => void
  readonly onKey: (point: PanelPoint, key: string) => boolean
  readonly onAsOf: (day: string) => void
  readonly register: (id: string, element: HTMLElement | null) => void
}

/** One issue's panel: its picture, its name as a link, and its points to point at and to go through by keys. */
export const PanelSection = memo(function PanelSection({
  layout,
  frame,
  events,
  ringed,
  stop,
  causes,
  handlers,
}: {
  readonly layout: PanelLayout
  readonly frame: TimelineFrame
  readonly events: readonly EventLabel[]
  readonly ringed: readonly string[]
  /** The point that the Tab key stops at, where it is one of these. */
  readonly stop: string | undefined
  readonly causes: ReadonlyMap<string, ShiftCause>
  readonly handlers: PanelHandlers
}) {
  const { looks, theme, selection } = useDashboard()
  const { issue } = layout.selected
  const { onFocus: light, onBlur: dim, onPointerLeave, ...lit } = useLit({ issue: issue.id })
  const [shown, setShown] = useState<PanelPoint>()
  const show = (point: PanelPoint | undefined) => {
    setShown(point)
    handlers.onPoint(point)
  }
  const under = (event: PointerEvent<HTMLElement> | MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top].map(
      (at) => (at / box.width) * frame.width,
    )
    return pointNear(layout.points, x ?? 0, y ?? 0, isTouch(event) ? TOUCH_REACH : REACH)
  }
  const current = shown && layout.points.find(({ id }) => id === shown.id)
  return (
    // The points are buttons of their own; this catches pointers that come near one of them.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label={`${issue.title}. ${panelState(layout.selected, looks, selection.asOf)}`}
      className={styles['panel']}
      style={{ height: layout.height }}
      data-issue={issue.id}
      data-over={current ? '' : undefined}
      {...lit}
      onPointerMove={(event) => {
        // While something is dragged, nothing else is pointed at.
        if (event.buttons !== 0) return
        const next = under(event)
        if (next?.id !== shown?.id) show(next)
      }}
      onPointerLeave={() => {
        onPointerLeave()
        if (shown) show(undefined)
      }}
      onClick={(event) => {
        if ((event.target as Element).closest('a, button')) return
        const point = isTouch(event) ? under(event) : current
        if (point) handlers.onAct(point)
      }}
    >
      <svg width={frame.width} height={layout.height} fontFamily={CHART_FONT} aria-hidden="true">
        <LitLines layout={layout} frame={frame} theme={theme} />
        <IssuePanel
          layout={layout}
          frame={frame}
          looks={looks}
          events={events}
          theme={theme}
          titled={false}
          ringed={ringed}
        />
      </svg>
      <h3 className={styles['title']}>
        <CellLink cell={{ issue: issue.id }} onFocus={light} onBlur={dim}>
          {issue.title}
        </CellLink>
      </h3>
      <AsOfGrip frame={frame} onMove={handlers.onAsOf} />
      <ul aria-label={`Points of ${issue.title}`} className={styles['points']}>
        {layout.points.map((point) => (
          <li key={point.id}>
            <LitButton
              of={{ point: pointKey(point.issue, point.party, point.day) }}
              ref={(element) => handlers.register(point.id, element)}
              className={styles['point']}
              style={{ left: point.x, top: point.y }}
              tabIndex={point.id === stop ? 0 : -1}
              aria-label={sentenceOf(point, causes)}
              aria-pressed={point.shift === undefined ? undefined : ringed.includes(point.shift)}
              onFocus={() => {
                light()
                show(point)
              }}
              onBlur={() => {
                dim()
                show(undefined)
              }}
              onClick={() => handlers.onAct(point)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setShown(undefined)
                if (handlers.onKey(point, event.key)) event.preventDefault()
              }}
            />
          </li>
        ))}
      </ul>
      {current && (
        <Tip
          x={current.x}
          y={current.y}
          width={frame.width}
          above={current.y < (layout.top + layout.bottom) / 2}
          onDismiss={() => show(undefined)}
        >
          <strong>
            {looks.get(current.party)?.name}, {formatDayShort(current.day)}
          </strong>{' '}
          {current.short}
          <Cause cause={causes.get(current.shift ?? '')} />
        </Tip>
      )}
    </section>
  )
})

function Cause({ cause }: { readonly cause: ShiftCause | undefined }) {
  if (!cause) return null
  return (
    <>
      <br />
      {causeWords(cause)}
      <br />
      <small>{cause.who}</small>
    </>
  )
}

function sentenceOf(point: PanelPoint, causes: ReadonlyMap<string, ShiftCause>): string {
  const cause = causes.get(point.shift ?? '')
  return cause ? `${point.sentence}. ${causeWords(cause)} ${causeSource(cause)}` : point.sentence
}

function isTouch(event: MouseEvent | PointerEvent): boolean {
  const native = event.nativeEvent
  return 'pointerType' in native && native.pointerType === 'touch'
}
