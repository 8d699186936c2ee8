import { formatScore } from '../../base/words.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import type { PartyLooks } from '../partyLook.ts'
import { pairColumns, type PairRow } from './pairRows.ts'

/** *Agreement of each pair* as a figure. */
export function pairsFigure(
  rows: readonly PairRow[],
  looks: PartyLooks,
  words: { readonly headline: string; readonly subtitle: string; readonly leftOut: string },
): FigureSpec<PairRow> {
  return {
    id: 'pair-agreement',
    title: 'Agreement of each pair',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: [],
    note: `Agreement is one minus the mean distance of the two over the issues on which both have a value: 1, the same value on each; 0, opposite ends on each. Every issue counts the same. Blocked issues are counted beside it, never folded in. ${words.leftOut}`,
    alt: altOf(rows),
    rows,
    columns: pairColumns,
    pieces: rows.length,
    narrowest: 700,
    panels: async (width, theme, stretch, spread) => {
      const { PairsPicture, pairsHeight } = await import('./PairsPicture.tsx')
      const shown = rowsOf(rows, stretch)
      return [
        {
          id: 'pairs',
          height: pairsHeight(shown, spread),
          picture: <PairsPicture rows={shown} looks={looks} width={width} spread={spread} theme={theme} />,
        },
      ]
    },
  }
}

/** Every pair is said: there are few, and the list is the figure. */
function altOf(rows: readonly PairRow[]): string {
  const pairs = rows.map(({ names, agreement, blocked }) => {
    const score = agreement === undefined ? 'nothing to compare' : formatScore(agreement)
    return `${names.join(' and ')} ${score}${blocked.length > 0 ? `, ${blocked.length} blocked` : ''}`
  })
  return `Agreement from 0 to 1: ${pairs.join('; ')}.`
}
