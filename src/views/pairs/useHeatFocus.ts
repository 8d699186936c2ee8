import { useState, type KeyboardEvent } from 'react'
import { WORKING_KEY } from '../working/useWorking.tsx'
import { heatPlaceAfter, type HeatPlace } from './heatMoves.ts'

/** Makes the heat table one tab stop: the cell chosen, or the one that was focused last; arrows move among the cells. */
export function useHeatFocus(
  rows: number,
  columns: number,
  chosen: HeatPlace,
  onChoose: (place: HeatPlace) => void,
  onWorking: (place: HeatPlace, from: HTMLElement) => void,
) {
  const [place, setPlace] = useState<HeatPlace>()
  const kept = place && place.row < rows && place.column < columns ? place : undefined
  const stop = kept ?? chosen

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const from = placeOf(event.target as HTMLElement)
    if (!from) return
    if (event.key === 'Enter' || event.key === ' ') {
      onChoose(from)
    } else if (event.key.toLowerCase() === WORKING_KEY && !event.ctrlKey) {
      onWorking(from, event.target as HTMLElement)
    } else {
      const to = heatPlaceAfter(event.key, event.ctrlKey, from, rows, columns)
      if (!to) return
      setPlace(to)
      event.currentTarget
        .querySelector<HTMLElement>(`td[data-row="${to.row}"][data-column="${to.column}"]`)
        ?.focus()
    }
    event.preventDefault()
  }
  return {
    onKeyDown,
    onFocus: ({ target }: { readonly target: EventTarget }) => setPlace(placeOf(target as HTMLElement)),
    tabIndexOf: (row: number, column: number) => (row === stop.row && column === stop.column ? 0 : -1),
  }
}

/** The place that an element stands at, from its attributes. */
export function placeOf(element: Element): HeatPlace | undefined {
  const { row, column } = element.closest<HTMLElement>('[data-row]')?.dataset ?? {}
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) }
}
