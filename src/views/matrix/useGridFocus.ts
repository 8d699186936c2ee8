import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { choose } from '../../state/viewState.ts'
import { WORKING_KEY } from '../working/useWorking.tsx'
import { type GridRow, type Place, placeAfter } from './gridMoves.ts'

interface GridFocus {
  readonly rows: readonly GridRow[]
  readonly columns: number
  /** The cell that the panel shows. */
  readonly openAt: Place | undefined
  /** The party of a column; `undefined` for the other columns. */
  readonly partyAt: (column: number) => string | undefined
  readonly onOpen: (issue: string, column: number) => void
  readonly onClose: () => void
  /** Told that the working of a cell is asked for. */
  readonly onWorking: (issue: string, column: number, cell: HTMLElement) => void
}

/**
 * Makes a grid one tab stop: exactly one of its cells can be tabbed to, arrows move the focus among them. With the panel
 * open, the panel follows the focus. Cells name their place in `data-row` and `data-column`.
 */
export function useGridFocus({ rows, columns, openAt, partyAt, onOpen, onClose, onWorking }: GridFocus) {
  const [place, setPlace] = useState<Place>()
  const [inside, setInside] = useState(false)
  // Outside the grid the open cell is the way back in: the panel may have moved on meanwhile.
  const wanted = inside ? place : (openAt ?? place)
  const tabStop = stopFor(wanted, rows, columns)

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const at = placeOf(target, place)
    setInside(true)
    if (at) setPlace(at)
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setInside(false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const from = placeOf(event.target as HTMLElement, place)
    if (!from) return
    const isIssue = rows.some(({ key, kind }) => key === from.row && kind === 'issue')
    if (event.key === 'Escape' && openAt) {
      onClose()
    } else if ((event.key === 'Enter' || event.key === ' ') && isIssue) {
      onOpen(from.row, from.column)
    } else if (event.key === WORKING_KEY && isIssue && !event.ctrlKey) {
      onWorking(from.row, from.column, event.target as HTMLElement)
    } else {
      const to = placeAfter(event.key, event.ctrlKey, from, rows, columns)
      if (!to) return
      // A cell out of sight may not be drawn before the focus comes to it.
      flushSync(() => setPlace(to))
      const cell = cellAt(event.currentTarget, to)
      // Focusing alone would leave the cell under what sticks to the edges.
      cell?.focus({ preventScroll: true })
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      if (openAt && rows.some(({ key, kind }) => key === to.row && kind === 'issue')) follow(to)
    }
    event.preventDefault()
  }
  /** On the issue’s name, a plan and the row’s end, the panel keeps its party. */
  const follow = ({ row, column }: Place) => {
    const party = partyAt(column)
    choose(party === undefined ? { issue: row } : { issue: row, party })
  }
  return {
    handlers: { onFocus, onBlur, onKeyDown },
    /** The column of a row’s tab stop; `undefined` for rows that have none. */
    tabColumnOf: (row: string) => (tabStop?.row === row ? tabStop.column : undefined),
  }
}

/** The wanted place if it is still there; else the first party on the first issue, else the first row. */
function stopFor(wanted: Place | undefined, rows: readonly GridRow[], columns: number): Place | undefined {
  if (wanted && rows.some(({ key }) => key === wanted.row))
    return { ...wanted, column: Math.min(wanted.column, columns - 1) }
  const first = rows.find(({ kind }) => kind === 'issue') ?? rows[0]
  return first && { row: first.key, column: 1 }
}

/** The place an element stands at; a group’s row has no columns and keeps the last one. */
function placeOf(element: HTMLElement, last: Place | undefined): Place | undefined {
  const { row, column } = element.closest<HTMLElement>('[data-row]')?.dataset ?? {}
  return row === undefined
    ? undefined
    : { row, column: column === undefined ? (last?.column ?? 1) : Number(column) }
}

function cellAt(grid: HTMLElement, { row, column }: Place): HTMLElement | null {
  const at = `[data-row="${CSS.escape(row)}"]`
  return grid.querySelector<HTMLElement>(`${at}[data-column="${column}"]`) ?? grid.querySelector(at)
}
