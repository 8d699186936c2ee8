import type { ComponentProps } from 'react'
import type { IssueState } from '../analysis/issueReading.ts'
import { PartyMark, StateGlyph } from './marks.tsx'
import type { ChartTheme } from './theme.ts'

const BOX = 12

/** A party's mark in running text, in a box of 12. */
export function Mark({
  size = BOX,
  ...mark
}: Omit<ComponentProps<typeof PartyMark>, 'x' | 'y'> & { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-6 -6 12 12" aria-hidden="true">
      <PartyMark r={4.4} {...mark} />
    </svg>
  )
}

/** A state's glyph in running text. */
export function StateMark({ state, theme }: { readonly state: IssueState; readonly theme: ChartTheme }) {
  return (
    <svg width={BOX} height={BOX} viewBox="-6 -6 12 12" aria-hidden="true">
      <StateGlyph state={state} theme={theme} />
    </svg>
  )
}
