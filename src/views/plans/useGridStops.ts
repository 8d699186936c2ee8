import { useRef, useState, type KeyboardEvent } from 'react'
import { firstStop, nextStop, type Stop } from './gridStops.ts'

/** A grid that is one stop for the Tab key; `rows` are the columns that each row has. */
export function useGridStops(rows: readonly (readonly number[])[]) {
  const [at, setAt] = useState<Stop>({ row: 0, column: 0 })
  const elements = useRef(new Map<string, HTMLElement>())
  const stop = rows[at.row]?.includes(at.column) ? at : firstStop(rows)
  return (row: number, column: number) => ({
    ref: (element: HTMLElement | null) => {
      if (element) elements.current.set(`${row} ${column}`, element)
      else elements.current.delete(`${row} ${column}`)
    },
    tabIndex: row === stop.row && column === stop.column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const target = nextStop(rows, { row, column }, event.key)
      if (!target) return
      event.preventDefault()
      elements.current.get(`${target.row} ${target.column}`)?.focus()
    },
  })
}
