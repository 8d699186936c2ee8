import { useEffect, useMemo, useRef } from 'react'
import type { Shift } from '../../analysis/shifts.ts'
import { formatDay, formatDayMonth } from '../../base/days.ts'
import { capitalise, countOf } from '../../base/words.ts'
import { Mark } from '../../charts/Mark.tsx'
import { directionWords } from '../../charts/moves/moveRows.ts'
import { causeWords, type ShiftCause, type ShiftRow } from '../../charts/timeline/shiftRows.ts'
import { useRovingFocus } from '../../ui/useRovingFocus.ts'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { ToArrow } from '../detail/signs.tsx'
import { useLit } from '../useLit.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import { askShift } from './shiftWorking.ts'
import styles from './ShiftList.module.css'

const SHOWN_SOURCES = 2

/** Every shift with what opened it; the list is one stop, arrows go through it, Enter selects, Tab leads to its distance. */
export function ShiftList({
  rows,
  shiftOf,
  selected,
  pointed,
  waiting,
  onPoint,
  onSelect,
}: {
  readonly rows: readonly ShiftRow[]
  /** The shifts as they were counted, by the ids of the rows. */
  readonly shiftOf: ReadonlyMap<string, Shift>
  readonly selected: string | undefined
  readonly pointed: string | undefined
  /** The statements have not loaded yet. */
  readonly waiting: boolean
  readonly onPoint: (shift: string | undefined) => void
  readonly onSelect: (shift: string) => void
}) {
  const roving = useRovingFocus(rows.length)
  return (
    <ul className={styles['list']} aria-label="Shifts, newest first">
      {rows.map((row, index) => (
        <ShiftItem
          key={row.id}
          row={row}
          shift={shiftOf.get(row.id)}
          selected={row.id === selected}
          pointed={row.id === pointed}
          waiting={waiting}
          roving={roving(index)}
          onPoint={onPoint}
          onSelect={onSelect}
        />
      ))}
    </ul>
  )
}

function ShiftItem({
  row,
  shift,
  selected,
  pointed,
  waiting,
  roving,
  onPoint,
  onSelect,
}: {
  readonly row: ShiftRow
  readonly shift: Shift | undefined
  readonly selected: boolean
  readonly pointed: boolean
  readonly waiting: boolean
  readonly roving: ReturnType<ReturnType<typeof useRovingFocus>>
  readonly onPoint: (shift: string | undefined) => void
  readonly onSelect: (shift: string) => void
}) {
  const { looks, theme } = useDashboard()
  const { 'data-lit': lit, ...lights } = useLit({ issue: row.issue })
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const inRow = { tabIndex: roving.tabIndex }
  const asked = shift && askShift(row, shift)
  const direction = useMemo(() => directionWords(row.direction()), [row])
  return (
    // The row’s button and links are the controls; the row only says what is under the pointer or the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={item}
      className={styles['shift']}
      data-selected={selected ? '' : undefined}
      data-pointed={pointed ? '' : undefined}
      data-lit={lit}
      onPointerEnter={() => {
        lights.onPointerEnter()
        onPoint(row.id)
      }}
      onPointerLeave={() => {
        lights.onPointerLeave()
        onPoint(undefined)
      }}
      onFocus={() => {
        lights.onFocus()
        onPoint(row.id)
      }}
      onBlur={() => {
        lights.onBlur()
        onPoint(undefined)
      }}
    >
      <time dateTime={row.day} title={formatDay(row.day)}>
        {formatDayMonth(row.day)}
      </time>
      <div>
        <p className={styles['head']}>
          <Mark order={looks.get(row.party)?.order ?? 0} theme={theme} />
          <button
            type="button"
            className={styles['select']}
            aria-pressed={selected}
            aria-label={sentenceOf(row, direction)}
            onClick={() => onSelect(row.id)}
            {...roving}
          >
            {row.partyName}
          </button>
          <CellLink cell={{ issue: row.issue, party: row.party }} className={styles['issue']} {...inRow}>
            {row.title}
          </CellLink>
          <span className={styles['values']}>
            {row.from}
            <ToArrow />
            {row.to}
            {asked && (
              <span className={styles['change']}>
                <WorkingButton {...asked.question} about={asked.about} props={inRow}>
                  {asked.shown}
                </WorkingButton>
              </span>
            )}
          </span>
        </p>
        {direction !== undefined && <p className={styles['direction']}>{capitalise(direction)}</p>}
        {row.cause ? (
          <Cause cause={row.cause} row={row} inRow={inRow} />
        ) : (
          <p className={styles['words']}>
            {row.fromWords}, then {row.toWords}
            {waiting && <span className={styles['source']}>Loading the statements…</span>}
          </p>
        )}
      </div>
    </li>
  )
}

function Cause({
  cause,
  row,
  inRow,
}: {
  readonly cause: ShiftCause
  readonly row: ShiftRow
  readonly inRow: { readonly tabIndex: number }
}) {
  const shown = cause.sources.slice(0, SHOWN_SOURCES)
  const more = cause.sources.length - shown.length
  return (
    <>
      <p className={styles['words']}>{causeWords(cause)}</p>
      <p className={styles['source']}>
        {[cause.who, cause.how, cause.day && `of ${formatDay(cause.day)}`].filter(Boolean).join('; ')}
        {shown.map(({ publisher, url }, index) => (
          <span key={url}>
            {index === 0 ? ' · ' : ', '}
            <a href={url} target="_blank" rel="noreferrer" {...inRow}>
              {publisher}
            </a>
          </span>
        ))}
        {more > 0 && `, and ${more} more`}
        {cause.others > 0 && (
          <>
            {'; '}
            <CellLink cell={{ issue: row.issue, party: row.party }} {...inRow}>
              {countOf(cause.others, 'other statement')} that day
            </CellLink>
          </>
        )}
      </p>
    </>
  )
}

function sentenceOf(
  { partyName, title, day, from, to, fromWords, toWords }: ShiftRow,
  direction: string | undefined,
): string {
  const way = direction === undefined ? '' : `, ${direction}`
  return `${partyName} on ${title}, ${formatDay(day)}: from ${fromWords}, ${from}, to ${toWords}, ${to}${way}. Mark it in the picture`
}
