import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { choose } from '../../state/viewState.ts'
import { NAME, stopAfter, type Stop, type StopRow } from './stops.ts'

/**
 * Makes the grid one tab stop: exactly one of its buttons can be tabbed to, arrows move the focus among them. With the panel
 * open, the panel follows the focus. Buttons name their place in `data-row` and `data-stop`.
 */
export function useSpectrumFocus(rows: readonly StopRow[], openAt: Stop | undefined) {
  const [place, setPlace] = useState<Stop>()
  const [wanted, setWanted] = useState(NAME)
  const [inside, setInside] = useState(false)
  // Outside the grid the open cell is the way back in: the panel may have moved on meanwhile.
  const tabStop = firstThatIs(rows, inside ? place : (openAt ?? place), place)

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const at = stopOf(target)
    setInside(true)
    if (at) setPlace(at)
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setInside(false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const from = stopOf(event.target as HTMLElement)
    const sideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight'
    const to = from && stopAfter(event.key, event.ctrlKey, from, wanted, rows)
    if (!to) return
    event.preventDefault()
    if (sideways || (!event.ctrlKey && (event.key === 'Home' || event.key === 'End'))) setWanted(to.stop)
    // A row out of sight may not be drawn before the focus comes to it.
    flushSync(() => setPlace(to))
    buttonAt(event.currentTarget, to)?.focus()
    if (openAt && !to.row.includes(':'))
      choose(to.stop === NAME ? { issue: to.row } : { issue: to.row, party: to.stop })
  }
  return {
    handlers: { onFocus, onBlur, onKeyDown },
    /** The stop of a row that can be tabbed to; `undefined` for rows that have none. */
    tabStopOf: (row: string) => (tabStop?.row === row ? tabStop.stop : undefined),
  }
}

/** The first of the wished stops that is still there; else the first mark of the first issue, else the first row. */
function firstThatIs(rows: readonly StopRow[], ...wishes: readonly (Stop | undefined)[]): Stop | undefined {
  const found = wishes.find((wish) =>
    // The stops of a row are worked out when they are asked for: only those of the one row are.
    rows.some((row) => row.key === wish?.row && row.stops.includes(wish.stop)),
  )
  if (found) return found
  const first = rows.find(({ key }) => !key.includes(':')) ?? rows[0]
  return first && { row: first.key, stop: first.stops[0] ?? NAME }
}

function stopOf(element: HTMLElement): Stop | undefined {
  const { row, stop } = element.closest<HTMLElement>('[data-stop]')?.dataset ?? {}
  return row === undefined || stop === undefined ? undefined : { row, stop }
}

function buttonAt(grid: HTMLElement, { row, stop }: Stop): HTMLElement | null {
  return grid.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"][data-stop="${CSS.escape(stop)}"]`)
}
