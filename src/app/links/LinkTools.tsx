import { formatDayShort } from '../../base/days.ts'
import { formatViewState } from '../../state/url.ts'
import { useViewState } from '../../state/viewState.ts'
import { Icon } from '../../ui/icons.tsx'
import { citableState } from '../../views/citableState.ts'
import { useDashboard } from '../../views/context.ts'
import { copyText } from './copyText.ts'
import { addressOf } from './embedCode.ts'
import { LinkMenu } from './LinkMenu.tsx'

/** The button that copies a lasting link, and the menu of the other kinds. */
export function LinkTools({ className }: { readonly className?: string | undefined }) {
  return (
    <>
      <CopyLink className={className} />
      <LinkMenu className={className} />
    </>
  )
}

function CopyLink({ className }: { readonly className?: string | undefined }) {
  const { model, selection } = useDashboard()
  const copy = () =>
    copyText(
      addressOf(formatViewState(citableState(useViewState.getState(), model, selection))),
      `Link copied: as of ${formatDayShort(selection.asOf)}, model ${model.version}.`,
    )
  return (
    <button type="button" className={className} aria-label="Copy link" onClick={copy}>
      <Icon name="link" size={13} /> <span>Copy link</span>
    </button>
  )
}
