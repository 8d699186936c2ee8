import { useRef, type KeyboardEvent } from 'react'
import { Mark } from '../../charts/Mark.tsx'
import { choose } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import type { CellReading } from './cellReading.ts'
import styles from './PanelBar.module.css'

/** One tab for each party shown; arrows go from one to the next and open it. */
export function PartyTabs({ cell, panel }: { readonly cell: CellReading; readonly panel: string }) {
  const { selection, looks, theme } = useDashboard()
  const list = useRef<HTMLDivElement>(null)
  const { issue, party } = cell
  const show = (index: number) => {
    const { parties } = selection
    const at = (index + parties.length) % parties.length
    choose({ issue: issue.id, party: parties[at]?.id })
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus()
  }
  const move = (event: KeyboardEvent) => {
    const at = selection.parties.findIndex(({ id }) => id === party.id)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    show(to)
  }
  return (
    <div
      ref={list}
      className={styles['tabs']}
      role="tablist"
      aria-label="Parties"
      tabIndex={-1}
      onKeyDown={move}
    >
      {selection.parties.map(({ id, name, shortLabel }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === party.id}
          aria-controls={panel}
          aria-label={name}
          tabIndex={id === party.id ? 0 : -1}
          onClick={() => show(index)}
        >
          <Mark order={looks.get(id)?.order ?? index} theme={theme} surface={theme.band} /> {shortLabel}
        </button>
      ))}
    </div>
  )
}
