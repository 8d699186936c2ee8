import { useId, useState } from 'react'
import { formatDayShort, parseTypedDay, type Day } from '../../base/days.ts'
import { choose } from '../../state/viewState.ts'
import styles from './Filters.module.css'

/** The first and the last day of the statements wanted; an empty field is no bound. */
export function DayRange({
  from,
  to,
  last,
}: {
  readonly from: Day | undefined
  readonly to: Day | undefined
  readonly last: Day
}) {
  return (
    <fieldset className={styles['facet']}>
      <legend>Dates</legend>
      <Bound label="From" day={from} empty="the beginning" onChoose={(day) => choose({ from: day })} />
      <Bound label="To" day={to} empty={formatDayShort(last)} onChoose={(day) => choose({ to: day })} />
    </fieldset>
  )
}

/** One bound. What is no day is refused in a sentence, and the bound before it stays. */
function Bound({
  label,
  day,
  empty,
  onChoose,
}: {
  readonly label: string
  readonly day: Day | undefined
  readonly empty: string
  readonly onChoose: (day: Day | undefined) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [fault, setFault] = useState<string>()
  const written = day === undefined ? '' : formatDayShort(day)
  const settle = () => {
    if (typed === undefined) return
    const wanted = parseTypedDay(typed)
    setTyped(undefined)
    if (!wanted && typed.trim() !== '') return setFault(`No such day; ${written || 'no bound'} kept`)
    setFault(undefined)
    if (wanted !== day) onChoose(wanted)
  }
  return (
    <div className={styles['bound']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={typed ?? written}
        placeholder={empty}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        title="Type 24 Dec 2025, 2025-12-24 or 24.12.2025"
        onChange={(event) => {
          setTyped(event.target.value)
          setFault(undefined)
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
          if (event.key === 'Escape') setTyped(undefined)
        }}
      />
      <span id={`${id}-fault`} role="status" className={styles['fault']}>
        {fault}
      </span>
    </div>
  )
}
