import type { PlanHead } from '../../model/model.ts'
import type { Party, Settings } from '../../model/schema.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import { groupsIn, headingOf, piecesOf } from '../figure/stretch.ts'
import type { PartyLooks } from '../partyLook.ts'
import type { PositionsGroup } from './groupsOf.ts'
import type { ComparedParties, IssueRow, MatrixRows } from './matrixRows.ts'
import { positionsColumns, salienceColumns } from './positionsColumns.ts'
import { positionsLegend } from './positionsLegend.tsx'
import { notShownWords, orderWords, readingWords } from './positionsWords.ts'

/** What stands in the columns, and how. */
export interface PositionsShown {
  readonly parties: readonly Party[]
  readonly plans: readonly PlanHead[]
  readonly compared: ComparedParties | undefined
  readonly looks: PartyLooks
  readonly shaded: boolean
}

/** *Positions* as a figure: every issue a row, every party and plan a column. Folded groups are one row, as on the screen. */
export function positionsFigure(
  { rows, groups, within, silent }: MatrixRows & { readonly groups: readonly PositionsGroup[] },
  shown: PositionsShown,
  settings: Settings,
  sort: string | undefined,
  words: { readonly headline: string; readonly subtitle: string; readonly leftOut: string },
): FigureSpec<IssueRow> {
  const { parties, plans, compared, looks } = shown
  const note = [
    readingWords(settings, { ...shown, plans: plans.length > 0 }),
    orderWords(parties, compared, sort),
    notShownWords({ within, silent }, settings.agreedSpread),
    words.leftOut,
  ]
  return {
    id: 'positions',
    title: 'Positions',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: positionsLegend(rows, shown, settings),
    note: note.filter((part) => part !== undefined).join(' '),
    rows,
    columns: [...positionsColumns(parties, plans, compared), ...salienceColumns(rows)],
    pieces: piecesOf(groups),
    panels: async (width, theme, stretch) => {
      const [{ PositionsPicture }, { layoutPositions }, { textMeasurer }] = await Promise.all([
        import('./PositionsPicture.tsx'),
        import('./positionsLayout.ts'),
        import('../../export/measureText.ts'),
      ])
      const onPage = groupsIn(groups, stretch).map((group) =>
        group.title === undefined ? group : { ...group, title: headingOf(group.title, group) },
      )
      return layoutPositions(onPage, shown, width, textMeasurer()).map((layout, index) => ({
        id: `positions-${index}`,
        height: layout.height,
        picture: <PositionsPicture layout={layout} looks={looks} shaded={shown.shaded} theme={theme} />,
      }))
    },
  }
}
