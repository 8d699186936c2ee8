import type { ReactNode } from 'react'
import { formatViewState } from '../../state/url.ts'
import { choose, useViewState, withChoices } from '../../state/viewState.ts'

const TO_METHOD = { view: 'model', issue: undefined, party: undefined }

/**
 * A link to a metric on the method page, or to the page. Once the view is chosen, only the part after `#` is left for the
 * browser to follow.
 */
export function MethodLink({
  metric,
  onFollow,
  children,
}: {
  readonly metric?: string | undefined
  /** For what lies over the page and has to make way. */
  readonly onFollow?: (() => void) | undefined
  readonly children: ReactNode
}) {
  const state = useViewState()
  const part = metric === undefined ? 'method' : `method-${metric}`
  return (
    <a
      href={`${formatViewState(withChoices(state, TO_METHOD))}#${part}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        choose(TO_METHOD)
        onFollow?.()
      }}
    >
      {children}
    </a>
  )
}
