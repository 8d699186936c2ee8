import { formatDay, type Day } from '../../base/days.ts'
import type { PlanHead } from '../../model/model.ts'
import type { Party, Settings } from '../../model/schema.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import { groupsIn, headingOf, piecesOf } from '../figure/stretch.ts'
import { partyLegend } from '../partyLegend.tsx'
import { salienceColumns } from '../positions/positionsColumns.ts'
import type { PartyLooks } from '../partyLook.ts'
import { stateLegend } from '../stateLegend.tsx'
import type { Layer } from './layers.ts'
import { spectrumColumns } from './spectrumColumns.ts'
import type { SpectrumGroup } from './spectrumGroups.ts'
import { confidenceItems, layerItems, openItems, planItems } from './spectrumLegend.tsx'
import type { SpectrumRow } from './spectrumRows.ts'
import { silentWords } from './spectrumWords.ts'

interface SpectrumWords {
  readonly headline: string
  readonly subtitle: string
  readonly leftOut: string
}

/** *Positions on each scale* as a figure: what is switched off on the screen is off in the file. */
export function spectrumFigure(
  rows: readonly SpectrumRow[],
  groups: readonly SpectrumGroup[],
  shown: {
    readonly parties: readonly Party[]
    readonly looks: PartyLooks
    readonly plans: readonly PlanHead[]
    readonly layers: ReadonlySet<Layer>
    readonly since: Day
  },
  settings: Settings,
  words: SpectrumWords,
): FigureSpec<SpectrumRow> {
  const { parties, looks, plans, layers, since } = shown
  return {
    id: 'spectrum',
    title: 'Positions on each scale',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: [
      ...partyLegend(looks),
      ...confidenceItems(rows),
      ...layerItems(rows, since).filter(({ layer }) => layers.has(layer)),
      ...planItems(plans),
      ...openItems(rows),
      ...stateLegend(settings, rows),
    ],
    note: [
      'Each line is one issue’s scale, from 0 to 100 between the two ends written over it; a mark is what a party asks for. Marks that would lie on one another step aside: two stand above and below their point, more side by side with a tick at each true value. Spread is the largest distance between two values.',
      layers.has('trail') && `The ring is where a party stood on ${formatDay(since)}.`,
      silentWords(rows),
      words.leftOut,
    ]
      .filter(Boolean)
      .join(' '),
    rows,
    columns: [...spectrumColumns(parties, plans, since), ...salienceColumns(rows)],
    pieces: piecesOf(groups),
    panels: async (width, theme, stretch) => {
      const [{ SpectrumPicture }, { layoutPicture }, { textMeasurer }] = await Promise.all([
        import('./SpectrumPicture.tsx'),
        import('./pictureLayout.ts'),
        import('../../export/measureText.ts'),
      ])
      const onPage = groupsIn(groups, stretch).map((group) =>
        group.title === undefined ? group : { ...group, title: headingOf(group.title, group) },
      )
      const layout = layoutPicture(onPage, width, textMeasurer())
      return [
        {
          id: 'spectrum',
          height: layout.height,
          picture: <SpectrumPicture layout={layout} looks={looks} theme={theme} layers={layers} />,
        },
      ]
    },
  }
}
