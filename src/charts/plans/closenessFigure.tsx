import type { FigureSpec } from '../figure/figureSpec.ts'
import { partyLegend } from '../partyLegend.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { spreadCloseness } from './closenessLayout.ts'
import { closenessColumns, type ClosenessRow } from './closenessRows.ts'
import type { PlanWords } from './planGapsFigure.tsx'

/** *Closeness along the chain of drafts* as a figure. */
export function closenessFigure(
  rows: readonly ClosenessRow[],
  looks: PartyLooks,
  words: PlanWords,
): FigureSpec<ClosenessRow> {
  return {
    id: 'closeness',
    title: 'Closeness along the chain of drafts',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: partyLegend(looks),
    note: `Closeness is one minus the mean gap divided by 100: 1, the draft is what the party asks for on every issue; 0, the opposite end on each. n is the number of issues it rests on; fewer than three give no number. Drafts do not speak on the same issues, so the lower rows count only those on which all of them do. Red lines are not folded in. ${words.leftOut}`,
    rows,
    columns: closenessColumns,
    panels: async (width, theme, _stretch, spread = 1) => {
      const { ClosenessPicture } = await import('./ClosenessPicture.tsx')
      const layout = spreadCloseness(rows, width, spread)
      return [
        {
          id: 'closeness',
          height: layout.height,
          picture: <ClosenessPicture layout={layout} looks={looks} theme={theme} />,
        },
      ]
    },
  }
}
