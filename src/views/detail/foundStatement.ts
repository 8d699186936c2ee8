import { create } from 'zustand'
import { useViewState } from '../../state/viewState.ts'

/** A statement that the search led to, in the cell that rests on it. */
export interface FoundStatement {
  readonly issue: string
  readonly party: string
  readonly statement: string
}

interface Found {
  readonly found: FoundStatement | undefined
  /** The panel has not yet brought the reader to it: it takes the focus once, however often the cell is drawn. */
  readonly pending: boolean
}

/** What the panel marks as found; no choice of the reader's, so it stands in no link. */
export const useFoundStatement = create<Found>(() => ({ found: undefined, pending: false }))

/** Has the open panel lead to a statement, or forget the last one. Another cell, or none, forgets it too. */
export function showFound(found: FoundStatement | undefined) {
  useFoundStatement.setState({ found, pending: found !== undefined })
}

/** The panel has brought the reader there. */
export function arrivedAtFound() {
  useFoundStatement.setState({ pending: false })
}

useViewState.subscribe(({ issue, party }) => {
  const { found } = useFoundStatement.getState()
  if (found && (found.issue !== issue || found.party !== party)) showFound(undefined)
})
