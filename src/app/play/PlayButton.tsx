import { formatDay } from '../../base/days.ts'
import { choose } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import { useDashboard } from '../../views/context.ts'
import { nextDay } from './nextDay.ts'
import { sayDay } from './Player.tsx'
import { pause, play, usePlaying } from './playing.ts'
import styles from './Play.module.css'

const STILL = 'This system asks for less motion, so nothing plays by itself: each press goes on by one.'

/** Plays through the days with a change, or pauses. Where less motion is asked for, each press is one step. */
export function PlayButton({
  worded = false,
  focus = false,
  onPlay,
}: {
  /** With its name beside the sign. */
  readonly worded?: boolean
  /** It takes the focus from what it replaces. */
  readonly focus?: boolean
  readonly onPlay?: () => void
}) {
  const { model, selection } = useDashboard()
  const playing = usePlaying((state) => state.playing)
  const still = useMediaQuery('(prefers-reduced-motion: reduce)')
  const next = nextDay(model, selection.asOf)
  const name = playing ? 'Pause' : nameOf(next, still)
  const press = () => {
    if (playing) return pause()
    if (!still) {
      play()
      return onPlay?.()
    }
    if (next) choose({ asOf: next.day === model.asOf ? undefined : next.day })
    sayDay(model)
  }
  return (
    <button
      type="button"
      className={worded ? styles['worded'] : controls['square']}
      disabled={next === undefined && !playing}
      aria-label={name}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the reader just was
      autoFocus={focus}
      title={still ? `${name}. ${STILL}` : name}
      onClick={press}
    >
      <svg width={11} height={11} viewBox="0 0 11 11" aria-hidden="true">
        <path
          d={playing ? 'M2 1h2.5v9H2ZM6.5 1H9v9H6.5Z' : SHAPES[still ? 'step' : 'play']}
          fill="currentColor"
        />
      </svg>
      {worded && <span aria-hidden="true">{playing ? 'Pause' : still ? 'Step' : 'Play'}</span>}
    </button>
  )
}

const SHAPES = { play: 'M2.5.8v9.4L10 5.5Z', step: 'M1.5.8v9.4L8 5.5ZM8.5.8H10v9.4H8.5Z' } as const

function nameOf(next: ReturnType<typeof nextDay>, still: boolean): string {
  if (next === undefined) return 'Play: no position ever changed'
  if (still) {
    return next.restarts
      ? `Step through the changes, from ${formatDay(next.day)} again`
      : `Step to the next change, ${formatDay(next.day)}`
  }
  return next.restarts ? `Play from ${formatDay(next.day)}` : 'Play through the changes'
}
