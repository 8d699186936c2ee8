import { useEffect, useRef, useState } from 'react'
import { Mark } from '../charts/Mark.tsx'
import { formatDayShort } from '../base/days.ts'
import { countOf, formatCount } from '../base/words.ts'
import { choose } from '../state/viewState.ts'
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
import { PartyChoice } from './PartyChoice.tsx'
import { PartyToggles } from './PartyToggles.tsx'
import { PlayButton } from './play/PlayButton.tsx'
import { usePlaying } from './play/playing.ts'
import { StepAsOf } from './StepAsOf.tsx'
import styles from './ControlBar.module.css'

/** As many parties have a button each in the bar. */
const MOST_TOGGLES = 12
/** As many have their mark on the phone’s button. */
const MOST_MARKS = 6

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
          <Parties />
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

/** The parties as buttons, or as one button with a list where they are too many to stand beside each other. */
function Parties() {
  const { model, selection } = useDashboard()
  const all = model.parties.length
  if (all <= MOST_TOGGLES) return <PartyToggles />
  const shown = selection.parties.length
  return (
    <div className={styles['part']}>
      <Popover
        name="Parties"
        className={controls['field']}
        onlyOpen
        label={<MenuLabel what="Parties" shown={shown} all={all} />}
      >
        <PartyChoice />
      </Popover>
    </div>
  )
}

function IssueMenu() {
  const { model, selection } = useDashboard()
  return (
    <div className={styles['part']}>
      <Popover
        name="Issues"
        className={controls['field']}
        label={<MenuLabel what="Issues" shown={selection.issues.length} all={model.issues.length} />}
      >
        <IssueChoice />
      </Popover>
    </div>
  )
}

function MenuLabel({
  what,
  shown,
  all,
}: {
  readonly what: string
  readonly shown: number
  readonly all: number
}) {
  return (
    <>
      <span className={styles['label']}>{what}</span>{' '}
      {shown === all ? `All ${formatCount(all)}` : `${formatCount(shown)} of ${formatCount(all)}`}{' '}
      <Icon name="down" />
    </>
  )
}

function PhoneChoices() {
  const { model, selection, looks, theme } = useDashboard()
  const more = selection.parties.length - MOST_MARKS
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
        {selection.parties.slice(0, MOST_MARKS).map(({ id }) => (
          <Mark key={id} order={looks.get(id)?.order ?? 0} theme={theme} />
        ))}
        {more > 0 && <span className={styles['more']}>+{formatCount(more)}</span>}
        <span>{countOf(selection.issues.length, 'issue')}</span> <Icon name="down" />
      </button>
      {open && (
        <Sheet name="Parties, issues and dates" onClose={() => setOpen(false)}>
          <div className={styles['sheet']}>
            <h2>Parties</h2>
            {model.parties.length > MOST_TOGGLES ? <PartyChoice /> : <PartyToggles />}
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
