import { useEffect, useRef, useState } from 'react'
import { Mark } from '../charts/Mark.tsx'
import { formatDayShort } from '../base/days.ts'
import { countOf } from '../base/words.ts'
import { choose, toggled, useViewState } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { Icon } from '../ui/icons.tsx'
import { Popover } from '../ui/Popover.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { usePhone } from '../ui/useMediaQuery.ts'
import { useDashboard } from '../views/context.ts'
import { earliestDay } from '../views/selection.ts'
import { AsOfSlider } from './AsOfSlider.tsx'
import { DayField } from './DayField.tsx'
import { IssueChoice } from './IssueChoice.tsx'
import { PlayButton } from './play/PlayButton.tsx'
import { usePlaying } from './play/playing.ts'
import { StepAsOf } from './StepAsOf.tsx'
import styles from './ControlBar.module.css'

/** What is shown, and as of which day. On a phone the rarer choices stand in a sheet. */
export function ControlBar() {
  const phone = usePhone()
  return (
    <section className={styles['bar']} aria-label="What is shown">
      {phone ? (
        <>
          <AsOf />
          <PhoneChoices />
        </>
      ) : (
        <>
          <PartyToggles />
          <IssueMenu />
          <div className={styles['part']}>
            <AsOf />
            <PlayButton />
            <AsOfSlider />
          </div>
          <Since />
        </>
      )}
    </section>
  )
}

function AsOf() {
  const { model, selection } = useDashboard()
  return (
    <DayField
      label="As of"
      day={selection.asOf}
      first={earliestDay(model)}
      last={model.coverage.to}
      onChoose={(day) => choose({ asOf: day === model.asOf ? undefined : day })}
      before={<StepAsOf direction="back" />}
      after={<StepAsOf direction="on" />}
    />
  )
}

function Since() {
  const { model, selection } = useDashboard()
  return (
    <div className={`${styles['part']} ${styles['since']}`}>
      <DayField
        label="Shifts since"
        day={selection.since}
        first={earliestDay(model)}
        last={selection.asOf}
        onChoose={(since) => choose({ since })}
      />
    </div>
  )
}

function PartyToggles() {
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
          <button
            key={id}
            type="button"
            className={styles['party']}
            aria-pressed={shown}
            title={`${shown ? 'Switch off' : 'Show'} ${name}; with Alt, show only ${name}`}
            onClick={(event) => toggle(id, event.altKey)}
          >
            <Mark order={looks.get(id)?.order ?? 0} theme={theme} confidence={shown ? 'high' : 'medium'} />
            {name}
          </button>
        )
      })}
    </div>
  )
}

function IssueMenu() {
  const { model, selection } = useDashboard()
  const all = selection.hiddenIssues.length === 0
  const count = all ? `All ${model.issues.length}` : `${selection.issues.length} of ${model.issues.length}`
  return (
    <div className={styles['part']}>
      <Popover
        name="Issues"
        className={controls['field']}
        label={
          <>
            <span className={styles['label']}>Issues</span> {count} <Icon name="down" />
          </>
        }
      >
        <IssueChoice />
      </Popover>
    </div>
  )
}

function PhoneChoices() {
  const { selection, looks, theme } = useDashboard()
  const [open, setOpen] = useState(false)
  const playing = usePlaying((state) => state.playing)
  const button = useRef<HTMLButtonElement>(null)
  const played = useRef(false)
  useEffect(() => {
    // Pausing takes the button away that had the focus.
    if (played.current && !playing && document.activeElement === document.body) button.current?.focus()
    played.current = playing
  }, [playing])
  // The headline is what changes, so the sheet gives way to it; the way to stop stands where the sheet opens.
  if (playing) {
    return (
      <div className={styles['pause']}>
        <PlayButton worded focus />
      </div>
    )
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['choices']}
        aria-label={`Parties, issues and dates: ${countOf(selection.parties.length, 'party', 'parties')}, ${countOf(selection.issues.length, 'issue')}`}
        onClick={() => setOpen(true)}
      >
        {selection.parties.map(({ id }) => (
          <Mark key={id} order={looks.get(id)?.order ?? 0} theme={theme} />
        ))}
        <span>{countOf(selection.issues.length, 'issue')}</span> <Icon name="down" />
      </button>
      {open && (
        <Sheet name="Parties, issues and dates" onClose={() => setOpen(false)}>
          <div className={styles['sheet']}>
            <h2>Parties</h2>
            <PartyToggles />
            <h2>As of {formatDayShort(selection.asOf)}</h2>
            <AsOfSlider />
            <PlayButton worded onPlay={() => setOpen(false)} />
            <Since />
            <h2>Issues</h2>
            <IssueChoice />
          </div>
        </Sheet>
      )}
    </>
  )
}
