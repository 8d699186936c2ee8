import type { Settings } from '../../model/schema.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import type { PartyLooks } from '../partyLook.ts'
import { partyLegend } from '../partyLegend.tsx'
import { stateLegend } from '../stateLegend.tsx'
import { commonGroundColumns, type CommonGroundRow } from './commonGroundRows.ts'

/** *Common ground by issue* as a figure. */
export function commonGroundFigure(
  rows: readonly CommonGroundRow[],
  looks: PartyLooks,
  settings: Settings,
  words: { readonly headline: string; readonly subtitle: string; readonly leftOut: string },
): FigureSpec<CommonGroundRow> {
  const known = rows.filter(({ score }) => score !== undefined).length
  return {
    id: 'common-ground',
    title: 'Common ground by issue',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: [...stateLegend(settings, rows), ...partyLegend(looks)],
    note: `Common ground is 1 where all stand at one point of the issue’s scale and 0 where they stand as far apart as they can: one minus the mean distance of all pairs over its maximum. Blocked: no outcome clears every red line, and no average lifts that. ${known} of ${rows.length} issues have at least two positions. ${words.leftOut}`,
    rows,
    columns: commonGroundColumns,
    pieces: rows.length,
    panels: async (width, theme, stretch, spread) => {
      const { commonGroundPanels } = await import('./commonGroundPanels.tsx')
      return commonGroundPanels(rowsOf(rows, stretch), width, looks, theme, spread)
    },
  }
}
