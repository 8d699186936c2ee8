import type { Settings } from '../../model/schema.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import { groupStarts } from '../figure/titledGroups.ts'
import { stateLegend } from '../stateLegend.tsx'
import { issueStatesColumns, type IssueStateRow } from './issueStatesRows.ts'

/** *Where each issue stands* as a figure: every issue printed in the column of its state. */
export function issueStatesFigure(
  rows: readonly IssueStateRow[],
  settings: Settings,
  words: { readonly headline: string; readonly subtitle: string; readonly since: string },
): FigureSpec<IssueStateRow> {
  return {
    id: 'issue-states',
    title: 'Where each issue stands',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: stateLegend(settings, rows),
    note: `A state follows from the values and red lines of the parties shown; a red line is a veto and wins over closeness. “Was” names the state on ${words.since} where it was another.`,
    rows,
    columns: issueStatesColumns,
    pieces: rows.length,
    breaks: groupStarts(rows),
    panels: async (width, theme, stretch, spread) => {
      const { layoutStates, StatesPicture } = await import('./StatesPicture.tsx')
      const layout = layoutStates(rowsOf(rows, stretch), width, rows, spread)
      return [
        { id: 'states', height: layout.height, picture: <StatesPicture layout={layout} theme={theme} /> },
      ]
    },
  }
}
