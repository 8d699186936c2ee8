import { ageHeadline } from '../../analysis/headlines/evidence.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import { partyLegend } from '../partyLegend.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { ageClasses, ageColumns, type AgeRow } from './ageRows.ts'

/** *Age of the newest evidence* as a figure. */
export function ageFigure(
  rows: readonly AgeRow[],
  staleDays: number,
  looks: PartyLooks,
  words: { readonly subtitle: string; readonly leftOut: string },
): FigureSpec<AgeRow> {
  const classes = ageClasses(rows, staleDays)
  return {
    id: 'evidence-age',
    title: 'Age of the newest evidence',
    headline: ageHeadline(classes, staleDays),
    subtitle: words.subtitle,
    legend: [
      ...partyLegend(looks),
      {
        label: `Outline: stale, older than ${staleDays} days`,
        sign: (theme) => <rect x={-5.5} y={-4.5} width={11} height={9} fill="none" stroke={theme.ink} />,
      },
    ],
    note: `For each position, the days from the newest statement or provision it rests on, said by the day shown, to that day. A party need not repeat itself for a position to stand; age says when it was last heard. ${rows.length} positions. ${words.leftOut}`,
    rows,
    columns: ageColumns,
    narrowest: 430,
    panels: async (width, theme, _stretch, spread) => {
      const { AgePicture, layoutAge } = await import('./AgePicture.tsx')
      const layout = layoutAge(classes, looks, width, spread)
      const picture = <AgePicture classes={classes} looks={looks} layout={layout} theme={theme} />
      return [{ id: 'age', height: layout.height, picture }]
    },
  }
}
