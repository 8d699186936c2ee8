import type { alphas } from '../../analysis/expertsPanel.ts'
import { expertsHeadline } from '../../analysis/headlines/model.ts'
import type { Settings } from '../../model/schema.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import { groupStarts } from '../figure/titledGroups.ts'
import { stateLegend } from '../stateLegend.tsx'
import { expertsColumns, scoreWords, type ExpertsRow } from './expertsRows.ts'

/** *Experts’ panel* as a figure. */
export function expertsFigure(
  rows: readonly ExpertsRow[],
  states: { readonly robust: number; readonly known: number; readonly swept: number },
  overall: ReturnType<typeof alphas>,
  settings: Settings,
  words: { readonly subtitle: string; readonly leftOut: string },
): FigureSpec<ExpertsRow> {
  const alpha = overall.map(({ level, value }) => `${level} ${scoreWords(value)}`).join(', ')
  return {
    id: 'experts',
    title: 'Experts’ panel',
    headline: expertsHeadline(states, overall.find(({ level }) => level === 'interval')?.value),
    subtitle: words.subtitle,
    legend: stateLegend(settings, rows),
    note: `Each party counts at the labelled option nearest to its value. Van der Eijk’s A: 1 one peak, 0 even, −1 both ends. Consensus: 1 one place, 0 both ends. Leik’s D and polarization (its alpha 1): 0 one place, 1 both ends. With few parties each takes few values. Krippendorff’s alpha of the parties as observers of the issues: ${alpha} (1 full agreement, 0 as if by chance). The state of ${states.robust} of ${states.known} never flips wherever in its stated range each party settles; on ${states.swept} of them some party has a range. ${words.leftOut}`,
    rows,
    columns: expertsColumns,
    pieces: rows.length,
    breaks: groupStarts(rows),
    panels: async (width, theme, stretch, spread) => {
      const { ExpertsPicture, layoutExperts } = await import('./ExpertsPicture.tsx')
      const layout = layoutExperts(rows, width, stretch, spread)
      const picture = <ExpertsPicture layout={layout} theme={theme} />
      return [{ id: 'experts', height: layout.height, picture }]
    },
  }
}
