import { ComboboxItem } from '@ariakit/react'
import type { ReactNode } from 'react'
import { formatViewState } from '../../state/url.ts'
import { choose, useViewState, withChoices, type Choices } from '../../state/viewState.ts'
import { announce } from '../../ui/Toast.tsx'
import { showFound, type FoundStatement } from '../../views/detail/foundStatement.ts'

/** A result as a real link, so that it can be opened in a tab of its own. It leaves the focus at the view it changed. */
export function ResultLink({
  choices,
  found,
  className,
  label,
  said,
  onChoose,
  children,
}: {
  readonly choices: Choices
  /** The statement that the panel goes on to, which takes the focus. */
  readonly found?: FoundStatement | undefined
  readonly className: string | undefined
  /** Its name in one sentence; what it holds where left out. */
  readonly label?: string
  /** What is said once it was opened. */
  readonly said?: string | undefined
  readonly onChoose: () => void
  readonly children: ReactNode
}) {
  const state = useViewState()
  return (
    <ComboboxItem
      className={className ?? ''}
      focusOnHover
      {...(label !== undefined && { 'aria-label': label })}
      // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it gets its content here
      render={<a href={formatViewState(withChoices(state, choices)) || '?'} />}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onChoose()
        document.getElementById('view')?.focus({ preventScroll: true })
        choose(choices)
        showFound(found)
        if (said) announce(said)
      }}
    >
      {children}
    </ComboboxItem>
  )
}
