import type { Confidence, Settings } from '../../model/schema.ts'
import type { LegendItem } from '../figure/figureSpec.ts'
import { ContestedGlyph, PartyMark, RedLineHook, StaleGlyph } from '../marks.tsx'
import { stateLegend } from '../stateLegend.tsx'
import type { IssueRow } from './matrixRows.ts'
import type { PositionsShown } from './positionsFigure.tsx'
import { Tick } from './Tick.tsx'

/** Only the signs that occur, so that the legend explains what is there. */
export function positionsLegend(
  rows: readonly IssueRow[],
  shown: PositionsShown,
  settings: Settings,
): LegendItem[] {
  return [
    ...stateLegend(settings, rows),
    ...narrowLegend(shown),
    ...cellLegend(rows, settings),
    ...planLegend(rows),
  ]
}

/** Whose narrow columns those are that have a mark for a head. */
function narrowLegend({ parties, compared, looks }: PositionsShown): LegendItem[] {
  if (!compared) return []
  return parties
    .filter((party) => !compared.includes(party))
    .map(({ id, name }) => ({
      label: name,
      sign: (theme) => <PartyMark order={looks.get(id)?.order ?? 0} theme={theme} r={4.4} />,
    }))
}

function cellLegend(rows: readonly IssueRow[], { staleDays }: Settings): LegendItem[] {
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

function planLegend(rows: readonly IssueRow[]): LegendItem[] {
  const cells = rows.flatMap(({ plans }) => plans)
  if (!cells.some(({ crosses }) => crosses.length > 0)) return []
  return [
    {
      label: 'In a plan: crosses the red lines of the parties marked',
      sign: (theme) => (
        <g>
          <RedLineHook x={-6} base={4} height={8} foot={5} refuses="above" theme={theme} />
          <rect x={2} y={-2.5} width={4.6} height={4.6} fill={theme.ink3} />
        </g>
      ),
    },
  ]
}
