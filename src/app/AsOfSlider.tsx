import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { addMonths, dayNumber, dayOfNumber, formatDay, formatDayMonth, type Day } from '../base/days.ts'
import { countOf } from '../base/words.ts'
import { evidenceQuery } from '../loading/queries.ts'
import { choose } from '../state/viewState.ts'
import { useDashboard } from '../views/context.ts'
import { earliestDay } from '../views/selection.ts'
import { DensityBars } from './play/DensityBars.tsx'
import styles from './AsOfSlider.module.css'

const PAGE_MONTHS = 1

/**
 * The as-of day on a line of the days covered: faint bars are statements a week, ticks are events, the thick line runs from
 * “shifts since” to “as of”. Arrows go by a day, Page Up and Page Down by a month, Home and End to the ends.
 */
export function AsOfSlider() {
  const { loaded, model, selection } = useDashboard()
  const { data: evidence } = useQuery(evidenceQuery(loaded))
  const first = dayNumber(earliestDay(model))
  const last = dayNumber(model.coverage.to)
  const place = (day: Day) => `${(100 * (dayNumber(day) - first)) / Math.max(1, last - first)}%`
  const events = useMemo(
    () => (evidence?.events ?? []).filter(({ date }) => dayNumber(date) >= first && dayNumber(date) <= last),
    [evidence, first, last],
  )
  const months = useMemo(() => monthStarts(dayOfNumber(first), dayOfNumber(last)), [first, last])
  const { asOf, since } = selection
  const go = (day: Day) => choose({ asOf: day === model.asOf ? undefined : day })
  const today = events.filter(({ date }) => date === asOf).length
  return (
    <div className={styles['slider']}>
      <svg className={styles['ticks']} aria-hidden="true">
        <DensityBars />
        <line x1="0" x2="100%" y1={13.5} y2={13.5} className={styles['axis']} />
        {events.map(({ id, date }) => (
          <line key={id} x1={place(date)} x2={place(date)} y1={7} y2={13} className={styles['event']} />
        ))}
        {months.map((month, index) => (
          <g key={month}>
            <line x1={place(month)} x2={place(month)} y1={13} y2={17} className={styles['axis']} />
            {index % 2 === 0 && (
              <text
                x={place(month)}
                y={27}
                className={styles['month']}
                data-first={index === 0 ? '' : undefined}
                textAnchor={index === 0 ? 'start' : 'middle'}
              >
                {formatDayMonth(month).split(' ')[1]}
                {index > 0 &&
                  months[index - 2]?.slice(0, 4) !== month.slice(0, 4) &&
                  ` ’${month.slice(2, 4)}`}
              </text>
            )}
          </g>
        ))}
        <line x1={place(since)} x2={place(asOf)} y1={13.5} y2={13.5} className={styles['span']} />
        <line x1={place(since)} x2={place(since)} y1={9} y2={18} className={styles['since']} />
      </svg>
      <input
        type="range"
        aria-label="As-of day"
        title="Bars: how much was said each week. Ticks: events. The thick line: from “shifts since” to “as of”."
        min={first}
        max={last}
        value={dayNumber(asOf)}
        aria-valuetext={`${formatDay(asOf)}, ${countOf(today, 'event')} that day`}
        onChange={(event) => go(dayOfNumber(Number(event.target.value)))}
        onKeyDown={(event) => {
          const step = { PageUp: PAGE_MONTHS, PageDown: -PAGE_MONTHS }[event.key]
          if (step === undefined) return
          event.preventDefault()
          const wanted = dayNumber(addMonths(asOf, step))
          go(dayOfNumber(Math.min(last, Math.max(first, wanted))))
        }}
      />
    </div>
  )
}

/** The first day covered, and the first of every month after it. */
function monthStarts(first: Day, last: Day): Day[] {
  const days = [first]
  for (let day = `${addMonths(first, 1).slice(0, 7)}-01`; day <= last; day = addMonths(day, 1)) days.push(day)
  return days
}
