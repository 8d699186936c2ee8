import type { ComponentProps } from 'react'
import { formatViewState } from '../state/url.ts'
import { choose, useViewState, withChoices } from '../state/viewState.ts'

/** A link that opens a cell, or an issue, in the panel; a real address, so that it can be opened in a tab of its own. */
export function CellLink({
  cell,
  children,
  ...rest
}: {
  readonly cell: { readonly issue: string; readonly party?: string }
} & Omit<ComponentProps<'a'>, 'href' | 'onClick'>) {
  const state = useViewState()
  return (
    <a
      {...rest}
      href={formatViewState(withChoices(state, cell))}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        choose(cell)
      }}
    >
      {children}
    </a>
  )
}
