import type { FigureSpec } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import type { PartyLooks } from '../partyLook.ts'
import { partyLegend } from '../partyLegend.tsx'
import { agreementNote, blockLegend, type PairsWords } from '../pairsHeat/heatFigure.tsx'
import { heatColumns, type HeatCell, type HeatRow, type Weights } from '../pairsHeat/heatRows.ts'
import { cornersOf, isRadar } from './radarGeometry.ts'

/** One radar alone. */
const NARROWEST = 300

/** *Agreement by group, as radars*: the heat table’s groups once more, one radar a pair. */
export function radarFigure(
  rows: readonly HeatRow[],
  looks: PartyLooks,
  weights: Weights,
  words: PairsWords,
): FigureSpec<HeatCell> {
  const cells = rows.flatMap(({ groups }) => groups)
  const corners = cornersOf(rows[0]?.groups ?? [])
  return {
    id: 'pair-radar',
    title: 'Agreement by group, as radars',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: [
      ...(rows.length > 0 ? partyLegend(looks) : []),
      ...blockLegend(cells, 'The two block each other on at least one issue of the group'),
    ],
    note: `${readingNote(corners)} ${agreementNote(rows, weights)} The heat table shows the same numbers with what each rests on. ${words.leftOut}`,
    rows: cells,
    columns: heatColumns(weights),
    pieces: rows.length,
    narrowest: NARROWEST,
    panels: async (width, theme, stretch, spread) => {
      const [{ RadarsPicture, radarsHeight }, { exportedSize }, { textMeasurer }] = await Promise.all([
        import('./RadarsPicture.tsx'),
        import('./radarLayout.ts'),
        import('../../export/measureText.ts'),
      ])
      const measure = textMeasurer()
      const shown = rowsOf(rows, stretch)
      const size = exportedSize(width, shown.length, corners, measure, spread)
      return [
        {
          id: 'radars',
          height: radarsHeight(shown.length, size),
          picture: (
            <RadarsPicture
              rows={shown}
              size={size}
              looks={looks}
              width={width}
              measure={measure}
              theme={theme}
            />
          ),
        },
      ]
    },
  }
}

/** How a radar, or the bars that stand for one, is read. */
function readingNote(corners: readonly unknown[]): string {
  return isRadar(corners)
    ? 'Centre 0, rim 1. Read the corners: the area has no meaning, and it changes with the order of the groups. A corner that says “none” has no issue to compare.'
    : 'Bars from 0 to 1: a radar needs four to ten groups. “None”: no issue to compare.'
}
