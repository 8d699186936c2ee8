import type { ReactNode } from 'react'
import { formatViewState } from '../../state/url.ts'
import { choose, useViewState, withChoices } from '../../state/viewState.ts'

const TO_METHOD = { view: 'model', issue: undefined, party: undefined }

/** A link to a metric on the method page. Once the view is chosen, only the part after `#` is left for the browser to follow. */
export function MethodLink({ metric, children }: { readonly metric: string; readonly children: ReactNode }) {
  const state = useViewState()
  return (
    <a
      href={`${formatViewState(withChoices(state, TO_METHOD))}#method-${metric}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        choose(TO_METHOD)
      }}
    >
      {children}
    </a>
  )
}
