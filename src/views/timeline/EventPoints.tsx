import { useState, type MouseEvent } from 'react'
import { formatDay, formatDayMonth } from '../../base/days.ts'
import { laneHeight } from '../../charts/timeline/laneLayout.ts'
import type { TimelineFrame } from '../../charts/timeline/timelineFrame.ts'
import type { EventRow } from '../../charts/timeline/timelineRows.ts'
import { useRovingFocus } from '../../ui/useRovingFocus.ts'
import styles from './Timeline.module.css'
import { Tip } from './Tip.tsx'

const REACH = 14
const TOUCH_REACH = 24

/**
 * The ticks of the events to point at and to go through by keys; the one reached says its day and title. On a narrow
 * screen, where `NearestEvent` says it, there is no tip.
 */
export function EventPoints({
  events,
  frame,
  onLight,
}: {
  readonly events: readonly EventRow[]
  readonly frame: TimelineFrame
  readonly onLight: (id: string | undefined) => void
}) {
  const [shown, setShown] = useState<EventRow>()
  const roving = useRovingFocus(events.length)
  const { scale, width } = frame
  const show = (event: EventRow | undefined) => {
    setShown(event)
    onLight(event?.id)
  }
  const near = (x: number, reach = REACH) => {
    const far = (event: EventRow) => Math.abs(scale.x(event.day) - x)
    const [first] = events.filter((event) => far(event) <= reach).toSorted((a, b) => far(a) - far(b))
    return first
  }
  const across = ({ currentTarget, clientX }: MouseEvent<HTMLElement>) => {
    const box = currentTarget.getBoundingClientRect()
    return ((clientX - box.left) / box.width) * width
  }
  return (
    // The ticks are buttons of their own; this catches pointers that come near one of them.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={styles['events']}
      style={{ height: laneHeight(frame) }}
      onPointerMove={(event) => {
        const next = near(across(event))
        if (next !== shown) show(next)
      }}
      // A finger leaves as it lifts: what it tapped stays.
      onPointerLeave={({ pointerType }) => pointerType !== 'touch' && show(undefined)}
      onClick={(event) => show(near(across(event), TOUCH_REACH))}
      onKeyDown={(event) => event.key === 'Escape' && show(undefined)}
    >
      <ul aria-label="Events">
        {events.map((event, index) => {
          const { onKeyDown, ...stop } = roving(index)
          return (
            <li key={event.id}>
              <button
                type="button"
                className={styles['tick']}
                style={{ left: scale.x(event.day) }}
                aria-label={eventSentence(event)}
                onFocus={() => show(event)}
                onBlur={() => show(undefined)}
                onKeyDown={(pressed) => onKeyDown(sideways(pressed))}
                {...stop}
              />
            </li>
          )
        })}
      </ul>
      {shown && !frame.narrow && (
        <Tip x={scale.x(shown.day)} y={laneHeight(frame) - 8} width={width} onDismiss={() => show(undefined)}>
          <strong>{eventDays(shown)}</strong> {shown.title}
        </Tip>
      )}
    </div>
  )
}

/** On a narrow screen, one line under the ticks: the event chosen, else the last one up to the as-of day. */
export function NearestEvent({ event }: { readonly event: EventRow | undefined }) {
  return (
    <p className={styles['nearest']}>
      {event && (
        <>
          <strong>{eventDays(event)}</strong> {event.title}
        </>
      )}
    </p>
  )
}

/** Ticks stand side by side: left and right do what up and down do in a list. */
function sideways<Pressed extends { readonly key: string; preventDefault: () => void }>(
  event: Pressed,
): Pressed {
  const key = { ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown' }[event.key] ?? event.key
  return { ...event, key, preventDefault: () => event.preventDefault() }
}

function eventSentence({ day, endDay, title }: EventRow): string {
  return `${formatDay(day)}${endDay ? ` to ${formatDay(endDay)}` : ''}: ${title}`
}

function eventDays({ day, endDay }: EventRow): string {
  return endDay ? `${formatDayMonth(day)} to ${formatDayMonth(endDay)}` : formatDayMonth(day)
}
