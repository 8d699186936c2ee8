import { useId, useState, type ReactNode } from 'react'
import { formatDay, formatDayShort, parseTypedDay, type Day } from '../base/days.ts'
import styles from './DayField.module.css'

/** A day that can be typed in several forms. What is no day is refused in a sentence, and the day before it stays. */
export function DayField({
  label,
  day,
  first,
  last,
  onChoose,
  before,
  after,
}: {
  readonly label: string
  readonly day: Day
  readonly first: Day
  readonly last: Day
  readonly onChoose: (day: Day) => void
  /** Controls that stand between the label and the field, and after it. */
  readonly before?: ReactNode
  readonly after?: ReactNode
}) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [fault, setFault] = useState<string>()
  const settle = () => {
    if (typed === undefined) return
    const wanted = parseTypedDay(typed)
    setTyped(undefined)
    if (!wanted) return setFault(`No such day; ${formatDayShort(day)} kept`)
    if (wanted < first || wanted > last)
      return setFault(`Only ${formatDayShort(first)} to ${formatDayShort(last)}; ${formatDayShort(day)} kept`)
    setFault(undefined)
    if (wanted !== day) onChoose(wanted)
  }
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {before}
      <input
        id={id}
        value={typed ?? formatDayShort(day)}
        size={11}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        title={`${formatDay(day)}. Type 24 Dec 2025, 2025-12-24 or 24.12.2025`}
        onChange={(event) => {
          setTyped(event.target.value)
          setFault(undefined)
        }}
        onFocus={(event) => event.target.select()}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
          if (event.key === 'Escape') setTyped(undefined)
        }}
      />
      {after}
      <span id={`${id}-fault`} className={styles['fault']} role="status">
        {fault}
      </span>
    </span>
  )
}
