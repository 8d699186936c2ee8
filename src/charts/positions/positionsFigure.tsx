import type { Confidence, Party, Settings } from '../../model/schema.ts'
import type { FigureSpec, LegendItem } from '../figure/figureSpec.ts'
import { ContestedGlyph, RedLineHook, StaleGlyph } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { stateLegend } from '../stateLegend.tsx'
import { groupsOf } from './groupsOf.ts'
import { positionsColumns } from './positionsColumns.ts'
import { isIssueOrder, type PositionsRow } from './positionsRows.ts'
import { Tick } from './Tick.tsx'

interface PositionsWords {
  readonly headline: string
  readonly subtitle: string
  readonly leftOut: string
}

/** *Positions* as a figure: every issue a row, every party a column. Folded groups are one row, as on the screen. */
export function positionsFigure(
  rows: readonly PositionsRow[],
  parties: readonly Party[],
  looks: PartyLooks,
  settings: Settings,
  order: { readonly sort: string | undefined; readonly fold: readonly string[] },
  words: PositionsWords,
): FigureSpec<PositionsRow> {
  return {
    id: 'positions',
    title: 'Positions',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: [...stateLegend(settings, rows), ...cellLegend(rows, settings)],
    note: noteOf(parties, settings, order.sort, words.leftOut),
    rows,
    columns: positionsColumns(parties),
    panels: async (width, theme) => {
      const [{ PositionsPicture }, { layoutPositions }, { textMeasurer }] = await Promise.all([
        import('./PositionsPicture.tsx'),
        import('./positionsLayout.ts'),
        import('../../export/measureText.ts'),
      ])
      const groups = groupsOf(rows, isIssueOrder(parties, order.sort), order.fold)
      return layoutPositions(groups, parties, width, textMeasurer()).map((layout, index) => ({
        id: `positions-${index}`,
        height: layout.height,
        picture: <PositionsPicture layout={layout} looks={looks} theme={theme} />,
      }))
    },
  }
}

function noteOf(
  parties: readonly Party[],
  { agreedSpread, closeSpread }: Settings,
  sort: string | undefined,
  leftOut: string,
): string {
  return `A cell says the nearest labelled option of the issue’s scale; its tint and the tick on its bottom edge are the place on that scale from 0 to 100, its thin line what the party would accept, its number the statements for and against it by that day. Spread is the largest distance between two values; agreed up to ${agreedSpread} points, close up to ${closeSpread}, blocked wherever red lines leave no outcome. ${orderWords(parties, sort)} ${leftOut}`
}

function orderWords(parties: readonly Party[], sort: string | undefined): string {
  if (sort === 'disagreement') return 'Rows by disagreement: blocked first, then by spread.'
  if (sort === 'latest') return 'Rows by the latest move of a value, the newest first.'
  const party = parties.find(({ id }) => id === sort)
  return party ? `Rows by the value of ${party.name}, lowest first.` : 'Rows in the order of the model.'
}

/** Only the signs that occur, so that the legend explains what is there. */
function cellLegend(rows: readonly PositionsRow[], { staleDays }: Settings): LegendItem[] {
  const cells = rows.flatMap((row) => row.cells)
  const stances = cells.flatMap(({ stance }) => stance ?? [])
  const tick = (confidence: Confidence, label: string) =>
    stances.some((stance) => stance.confidence === confidence) ? [tickItem(confidence, label)] : []
  const items: (LegendItem | false)[] = [
    ...tick('high', 'Place, high confidence'),
    ...tick('medium', 'medium'),
    ...tick('low', 'low'),
    stances.some(({ redLine }) => redLine.min !== undefined || redLine.max !== undefined) && {
      label: 'Red line: refused on the side of its foot',
      sign: (theme) => <RedLineHook x={-3} base={4.5} height={9} foot={7} refuses="above" theme={theme} />,
    },
    cells.some(({ contested }) => contested) && {
      label: 'Contested: a statement of the same party says otherwise',
      sign: (theme) => <ContestedGlyph colour={theme.ink2} />,
    },
    cells.some(({ stale }) => stale) && {
      label: `Newest statement older than ${staleDays} days`,
      sign: (theme) => <StaleGlyph colour={theme.ink2} />,
    },
    cells.some(({ stance }) => !stance) && {
      label: 'No position: the words say which kind of silence',
      sign: (theme) => <path d="M-6 6 6-6M-6 1 1-6M-1 6 6-1" stroke={theme.line2} />,
    },
  ]
  return items.filter((item) => item !== false)
}

function tickItem(confidence: Confidence, label: string): LegendItem {
  return { label, sign: (theme) => <Tick confidence={confidence} theme={theme} width={10} height={4} /> }
}
