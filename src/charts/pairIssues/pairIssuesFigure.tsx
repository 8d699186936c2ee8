import type { Settings } from '../../model/schema.ts'
import type { FigureSpec, LegendItem } from '../figure/figureSpec.ts'
import { groupsIn, headingOf } from '../figure/stretch.ts'
import { PartyMark } from '../marks.tsx'
import { hatchLines } from '../oneLine/hatchLines.ts'
import { partyLegend } from '../partyLegend.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { pairIssueColumns, type PairIssueRow } from './pairIssueRows.ts'
import { pairIssueBlocks } from './pairIssueWords.ts'

/** *What the two share, differ on and block* as a figure. `looks` holds the two only. */
export function pairIssuesFigure(
  rows: readonly PairIssueRow[],
  names: readonly [string, string],
  looks: PartyLooks,
  settings: Settings,
  words: { readonly headline: string; readonly subtitle: string; readonly note: string },
): FigureSpec<PairIssueRow> {
  return {
    id: 'pair-issues',
    title: `What ${names.join(' and ')} share, differ on and block`,
    headline: words.headline,
    subtitle: words.subtitle,
    legend: [...partyLegend(looks), ...lineLegend(rows, looks)],
    note: `Words: the nearest labelled option of the issue’s scale from 0 to 100. Share: at most ${settings.closeSpread} points apart. Differ: further apart. Block: the red lines of the two leave no outcome both would have, however near they stand. Each block by distance, the smallest first. ${words.note}`,
    rows,
    columns: pairIssueColumns(names),
    pieces: rows.length,
    panels: async (width, theme, stretch, spread) => {
      const [{ PairIssuesPicture }, { layoutPairIssues }, { textMeasurer }] = await Promise.all([
        import('./PairIssuesPicture.tsx'),
        import('./pairIssuesLayout.ts'),
        import('../../export/measureText.ts'),
      ])
      const measure = textMeasurer()
      const blocks = pairIssueBlocks(rows, settings)
      return groupsIn(blocks, stretch).map((block, index) => {
        const layout = layoutPairIssues(block, index === 0, width, measure, spread)
        return {
          id: block.id,
          heading: {
            strong: headingOf(`${block.strong} ${block.all ?? block.rows.length}`, block),
            soft: block.soft,
          },
          height: layout.height,
          picture: (
            <PairIssuesPicture layout={layout} names={names} looks={looks} width={width} theme={theme} />
          ),
        }
      })
    },
  }
}

/** Only the signs that occur, so that the legend explains what is there. */
function lineLegend(rows: readonly PairIssueRow[], looks: PartyLooks): LegendItem[] {
  const order = [...looks.values()][0]?.order ?? 0
  const has = (confidence: 'medium' | 'low') =>
    rows.some(({ sides }) => sides.some(({ stance }) => stance?.confidence === confidence))
  const mark = (confidence: 'medium' | 'low', label: string): LegendItem => ({
    label,
    sign: (theme) => <PartyMark order={order} confidence={confidence} theme={theme} r={4.6} />,
  })
  return [
    ...(has('medium') ? [mark('medium', 'Outlined: medium confidence')] : []),
    ...(has('low') ? [mark('low', 'Dashed: low')] : []),
    ...(rows.some(({ gap }) => gap)
      ? [
          {
            label: 'No outcome clears the red lines of both',
            sign: (theme) => <path d={hatchLines(-6, -3.5, 12, 7, 4)} stroke={theme.no} />,
          } satisfies LegendItem,
        ]
      : []),
  ]
}
