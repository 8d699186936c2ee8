import type { ReactNode } from 'react'
import { Mark } from '../charts/Mark.tsx'
import { choose, toggled, useViewState } from '../state/viewState.ts'
import { useDashboard } from '../views/context.ts'
import { useLit } from '../views/useLit.ts'
import styles from './ControlBar.module.css'

/** A button a party; with more than fit beside each other, the bar has a menu instead. */
export function PartyToggles() {
  const { model, selection, looks, theme } = useDashboard()
  const { hide } = useViewState()
  const toggle = (id: string, alone: boolean) => {
    const others = model.parties.map((party) => party.id).filter((other) => other !== id)
    const next = alone ? others : toggled(hide, id)
    // Switching the last one off switches all on: a page about nobody says nothing.
    choose({ hide: model.parties.every((party) => next.includes(party.id)) ? [] : next })
  }
  return (
    <div className={`${styles['part']} ${styles['parties']}`} role="group" aria-label="Parties">
      <span aria-hidden="true" className={styles['label']}>
        Parties
      </span>
      {model.parties.map(({ id, name }) => {
        const shown = selection.parties.some((party) => party.id === id)
        return (
          <Toggle key={id} id={id} name={name} shown={shown} onToggle={(alone) => toggle(id, alone)}>
            <Mark order={looks.get(id)?.order ?? 0} theme={theme} confidence={shown ? 'high' : 'medium'} />
          </Toggle>
        )
      })}
    </div>
  )
}

function Toggle({
  id,
  name,
  shown,
  onToggle,
  children,
}: {
  readonly id: string
  readonly name: string
  readonly shown: boolean
  readonly onToggle: (alone: boolean) => void
  readonly children: ReactNode
}) {
  const lit = useLit({ party: id })
  return (
    <button
      type="button"
      className={styles['party']}
      aria-pressed={shown}
      title={`${shown ? 'Switch off' : 'Show'} ${name}; with Alt, show only ${name}`}
      onClick={(event) => onToggle(event.altKey)}
      {...lit}
    >
      {children}
      <span>{name}</span>
    </button>
  )
}
