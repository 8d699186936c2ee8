import { formatDayShort } from '../../base/days.ts'
import type { DayWindow } from '../../charts/timeline/timelineRows.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { Icon } from '../../ui/icons.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { useDashboard } from '../context.ts'
import styles from './PanelPicker.module.css'

/** The stretch of days that is drawn, with a few that are often wanted; the strip below the panels sets any other. */
export function WindowMenu({
  window,
  coverage,
}: {
  readonly window: DayWindow
  readonly coverage: DayWindow
}) {
  const { selection } = useDashboard()
  const { from, to } = useViewState()
  return (
    <Popover
      name="Window"
      align="end"
      className={`${controls['field']} ${styles['tool']}`}
      label={
        <>
          <span>Window</span> {formatDayShort(window.from)} to {formatDayShort(window.to)}{' '}
          <Icon name="down" />
        </>
      }
    >
      <div className={styles['windows']}>
        <button
          type="button"
          className={controls['text']}
          disabled={from === undefined && to === undefined}
          onClick={() => choose({ from: undefined, to: undefined })}
        >
          The shifts, and three weeks on either side
        </button>
        <button
          type="button"
          className={controls['text']}
          onClick={() => choose({ from: selection.since, to: selection.asOf })}
        >
          {formatDayShort(selection.since)} to {formatDayShort(selection.asOf)}, as shifts are counted
        </button>
        <button
          type="button"
          className={controls['text']}
          onClick={() => choose({ from: coverage.from, to: coverage.to })}
        >
          All days on record
        </button>
      </div>
    </Popover>
  )
}
