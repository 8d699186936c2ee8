import type { FigureSpec } from '../figure/figureSpec.ts'
import { partyLegend } from '../partyLegend.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { closenessBeside, closenessWidth, spreadCloseness } from './closenessLayout.ts'
import { closenessColumns, type ClosenessRow } from './closenessRows.ts'
import type { PlanWords } from './planGapsFigure.tsx'

/** From this width on, the numbers stand beside the lines. */
const BESIDE_FROM = 1100

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
    narrowest: closenessWidth(rows),
    panels: async (width, theme, _stretch, spread = 1) => {
      const { ClosenessLines, ClosenessNumbers, ClosenessPicture } = await import('./ClosenessPicture.tsx')
      if (width >= BESIDE_FROM) {
        const { lines, numbers, each, x } = closenessBeside(rows, width, spread)
        return [
          {
            id: 'closeness',
            height: lines.plot.top + lines.plot.height + 6,
            picture: <ClosenessLines layout={lines} looks={looks} theme={theme} />,
            beside: { x: 0, width: each },
          },
          {
            id: 'numbers',
            height: numbers.height,
            picture: <ClosenessNumbers layout={numbers} looks={looks} theme={theme} />,
            beside: { x, width: each },
          },
        ]
      }
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
