import { formatDayShort } from '../../base/days.ts'
import { formatViewState } from '../../state/url.ts'
import { useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { Icon } from '../../ui/icons.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { citableState } from '../../views/citableState.ts'
import { useDashboard } from '../../views/context.ts'
import { copyText } from './copyText.ts'
import { EmbedChoice } from './EmbedChoice.tsx'
import { addressOf } from './embedCode.ts'
import styles from './Links.module.css'

/** The kinds of link to what is on screen: the fixed one, the short one, and one figure for another page. */
export function LinkMenu({ className }: { readonly className?: string | undefined }) {
  return (
    <Popover
      name="Links and embedding"
      align="end"
      onlyOpen
      className={className}
      label={
        <>
          <span className="visually-hidden">Links and embedding</span>
          <Icon name="down" />
        </>
      }
    >
      <LinkChoices />
    </Popover>
  )
}

function LinkChoices() {
  const { model, selection } = useDashboard()
  const state = useViewState()
  const day = formatDayShort(selection.asOf)
  return (
    <div className={styles['menu']}>
      <section>
        <h3>Link that stays</h3>
        <p>
          Names the day, {day}, the day shifts are counted from, the version of the model, and all that this
          view chose by itself. To cite.
        </p>
        <button
          type="button"
          className={controls['button']}
          onClick={() =>
            copyText(
              addressOf(formatViewState(citableState(state, model, selection))),
              `Link copied: as of ${day}, model ${model.version}.`,
            )
          }
        >
          Copy lasting link
        </button>
      </section>
      <section>
        <h3>Short link</h3>
        <p>
          Only what you changed, as in the address bar. Later data may change what it shows
          {state.asOf === undefined ? ', and it follows the day that the model’s authors set' : ''}.
        </p>
        <button
          type="button"
          className={controls['button']}
          onClick={() => copyText(addressOf(formatViewState(state)), 'Short link copied.')}
        >
          Copy short link
        </button>
      </section>
      <EmbedChoice />
    </div>
  )
}
