import { sum } from '../../base/sum.ts'
import { countOf } from '../../base/words.ts'
import type { FigureSpec, LegendItem } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import { partyLegend } from '../partyLegend.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { BlockCross } from './BlockCross.tsx'
import { heatCells, heatColumns, type HeatCell, type HeatRow, type Weights } from './heatRows.ts'

export interface PairsWords {
  readonly headline: string
  readonly subtitle: string
  readonly leftOut: string
}

/** *Agreement by group* as a figure: every pair a row, all issues and every group a column. */
export function heatFigure(
  rows: readonly HeatRow[],
  looks: PartyLooks,
  weights: Weights,
  words: PairsWords,
): FigureSpec<HeatCell> {
  const cells = heatCells(rows)
  return {
    id: 'pair-heat',
    title: 'Agreement by group',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: [
      ...(rows.length > 0 ? partyLegend(looks) : []),
      ...blockLegend(
        cells,
        '2 of 4: issues the two block by their red lines, of those on which both hold a position',
      ),
    ],
    note: `${agreementNote(rows, weights)} Under each number: on how many issues it rests. Rows by agreement over all issues, the nearest first. ${words.leftOut}`,
    rows: cells,
    columns: heatColumns(weights),
    pieces: rows.length,
    panels: async (width, theme, stretch, spread) => {
      const [{ HeatPicture }, { layoutHeat }, { textMeasurer }] = await Promise.all([
        import('./HeatPicture.tsx'),
        import('./heatLayout.ts'),
        import('../../export/measureText.ts'),
      ])
      const short = (party: string) => looks.get(party)?.shortLabel ?? party
      return layoutHeat(rowsOf(rows, stretch), short, width, textMeasurer(), spread).map((layout) => ({
        id: layout.id,
        height: layout.height,
        picture: <HeatPicture layout={layout} looks={looks} width={width} theme={theme} />,
      }))
    },
  }
}

/** The formula in words, with what the weights had to assume. */
export function agreementNote(rows: readonly HeatRow[], weights: Weights): string {
  const formula =
    'Agreement is one minus the mean distance of the two over the issues on which both hold a position: 1, the same value on each; 0, opposite ends on each.'
  const blocks = 'Blocked issues are counted beside it, never folded in.'
  if (!weights) return `${formula} Every issue counts the same. ${blocks}`
  const assumed = sum(rows.map(({ all }) => all.assumedSaliences))
  const missing =
    assumed === 0
      ? 'every salience is coded'
      : `a salience that is not coded counts as 50 (${assumed} of ${countOf(2 * sum(rows.map(({ all }) => all.shared)), 'salience')} here)`
  return `${formula} Each issue counts as much as the mean of its two saliences; ${missing}. ${blocks}`
}

/** The cross, where there is one. */
export function blockLegend(cells: readonly HeatCell[], label: string): LegendItem[] {
  return cells.some(({ blocked }) => blocked.length > 0)
    ? [{ label, sign: (theme) => <BlockCross colour={theme.no} /> }]
    : []
}
