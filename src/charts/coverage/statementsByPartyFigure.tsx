import { statementsHeadline } from '../../analysis/headlines/model.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import type { PartyLooks } from '../partyLook.ts'
import { classesIn, statementsByPartyColumns, type StatementsByPartyRow } from './statementsByPartyRows.ts'

/** *Statements by party* as a figure. */
export function statementsByPartyFigure(
  rows: readonly StatementsByPartyRow[],
  looks: PartyLooks,
  words: { readonly subtitle: string; readonly leftOut: string },
): FigureSpec<StatementsByPartyRow> {
  return {
    id: 'statements-by-party',
    title: 'Statements by party',
    headline: statementsHeadline(rows),
    subtitle: words.subtitle,
    legend: [],
    note: `Statements on the issues shown said by the day, each under the party that said it and in the class of the best of its sources; the class is the judgement of the model’s authors. Bars share one scale. ${words.leftOut}`,
    rows,
    columns: statementsByPartyColumns(classesIn(rows)),
    narrowest: 680,
    panels: async (width, theme, _stretch, spread) => {
      const { StatementsByPartyPicture, statementsHeight } = await import('./StatementsByPartyPicture.tsx')
      const picture = (
        <StatementsByPartyPicture rows={rows} looks={looks} width={width} spread={spread} theme={theme} />
      )
      return [{ id: 'statements-by-party', height: statementsHeight(rows, spread), picture }]
    },
  }
}
