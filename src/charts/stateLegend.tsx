import { countStates } from '../analysis/headline.ts'
import { ISSUE_STATES, type IssueState } from '../analysis/issueReading.ts'
import type { Settings } from '../model/schema.ts'
import type { LegendItem } from './figure/figureSpec.ts'
import { StateGlyph } from './marks.tsx'
import { stateWord } from './stateWords.ts'

/** The states with their limits; only those that occur, so that the legend explains what is there. */
export function stateLegend(
  { agreedSpread, closeSpread }: Settings,
  rows: readonly { readonly state: IssueState }[],
): LegendItem[] {
  const counts = countStates(rows)
  const words: Record<IssueState, string> = {
    agreed: `within ${agreedSpread} points`,
    close: `within ${closeSpread}`,
    bridgeable: 'further apart',
    blocked: 'red lines leave no outcome all accept',
    unknown: 'fewer than two positions',
  }
  return ISSUE_STATES.filter((state) => counts[state] > 0).map((state) => ({
    label: `${stateWord(state)}: ${words[state]}`,
    sign: (theme) => <StateGlyph state={state} theme={theme} />,
  }))
}
