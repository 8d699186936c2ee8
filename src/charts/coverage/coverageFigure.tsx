import { coverageHeadline } from '../../analysis/headlines/model.ts'
import type { Party } from '../../model/schema.ts'
import type { FigureSpec, LegendItem } from '../figure/figureSpec.ts'
import { groupStarts } from '../figure/titledGroups.ts'
import type { PartyLooks } from '../partyLook.ts'
import { CoverageSign } from './CoverageSign.tsx'
import { cellWidthOf, codeWords, hasPartyColumns, layoutCoverage } from './coverageLayout.ts'
import { allCells, countCells, coverageColumns, type CoverageRow } from './coverageRows.ts'

const LAID_OUT = 888

/** *What is covered* as a figure. */
export function coverageFigure(
  rows: readonly CoverageRow[],
  parties: readonly Party[],
  looks: PartyLooks,
  words: { readonly subtitle: string; readonly leftOut: string },
): FigureSpec<CoverageRow> {
  const byParty = hasPartyColumns(parties.length)
  return {
    id: 'coverage',
    title: 'What is covered',
    headline: coverageHeadline(rows),
    subtitle: words.subtitle,
    legend: byParty ? signs(rows, parties.length) : [],
    note: `A cell is one party on one issue. ${byParty ? 'The number is that of statements and provisions said by the day, for the position and against it.' : 'The numbers are those of parties.'} ${silenceCounts(rows)} None of the kinds of silence counts as a middle. ${words.leftOut}`,
    rows,
    columns: coverageColumns(parties),
    pieces: rows.length,
    breaks: groupStarts(rows),
    panels: async (width, theme, stretch, spread) => {
      const { CoveragePicture } = await import('./CoveragePicture.tsx')
      const layout = layoutCoverage(rows, looks, width, stretch, spread)
      const picture = <CoveragePicture layout={layout} looks={looks} theme={theme} />
      return [{ id: 'coverage', height: layout.height, picture }]
    },
  }
}

function signs(rows: readonly CoverageRow[], parties: number): LegendItem[] {
  const { held, silent } = countCells(allCells(rows))
  const codes = codeWords(rows, cellWidthOf(parties, LAID_OUT))
  const position: LegendItem = {
    label: 'Position, and the statements behind it',
    sign: (theme) => <CoverageSign held theme={theme} />,
  }
  const silence: LegendItem = {
    label: `A kind of silence${codes === '' ? '' : `: ${codes}`}`,
    sign: (theme) => <CoverageSign held={false} theme={theme} />,
  }
  const anySilent = [...silent.values()].some((count) => count > 0)
  return [...(held > 0 ? [position] : []), ...(anySilent ? [silence] : [])]
}

function silenceCounts(rows: readonly CoverageRow[]): string {
  const { silent } = countCells(allCells(rows))
  const kinds = [...silent].filter(([, count]) => count > 0)
  if (kinds.length === 0) return 'No cell is silent.'
  return `Silent: ${kinds.map(([kind, count]) => `${count} ${kind.replaceAll('-', ' ')}`).join(', ')}.`
}
