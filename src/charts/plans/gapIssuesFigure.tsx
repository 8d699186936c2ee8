import type { FigureSpec } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import { RedLineHook } from '../marks.tsx'
import { gapIssueColumns, type GapIssueRow } from './gapIssueRows.ts'
import type { PlanWords } from './planGapsFigure.tsx'
import { textTablePanel } from './textTablePanel.tsx'

/** *The issues behind a mean gap* as a figure, the furthest apart first. */
export function gapIssuesFigure(
  rows: readonly GapIssueRow[],
  names: { readonly plan: string; readonly party: string },
  words: PlanWords,
): FigureSpec<GapIssueRow> {
  return {
    id: 'plan-gap-issues',
    title: `${names.plan} and ${names.party}, issue by issue`,
    headline: words.headline,
    subtitle: words.subtitle,
    legend: [
      {
        label: `The plan crosses a red line of ${names.party}`,
        sign: (theme) => <RedLineHook x={-3} base={4.5} height={9} foot={7} refuses="above" theme={theme} />,
      },
    ],
    note: `The gap is the distance of the two values on the issue’s scale, 0 to 100; the words are those of the nearest labelled option. ${words.leftOut}`,
    rows,
    columns: gapIssueColumns(names.plan, names.party),
    pieces: rows.length,
    panels: async (width, theme, stretch, spread) => [
      await textTablePanel(
        'gap-issues',
        {
          columns: [
            { width: 20, fixed: true },
            { width: 1 },
            { width: 1.3 },
            { width: 1.3 },
            { width: 40, fixed: true },
          ],
          rows: [
            {
              rule: undefined,
              cells: [
                { text: '' },
                { text: 'Issue', tone: 'ink3' },
                { text: names.plan, weight: 600 },
                { text: names.party, weight: 600 },
                { text: 'Gap', tone: 'ink3', align: 'end' },
              ],
            },
            ...rowsOf(rows, stretch).map((row) => ({
              rule: 'line' as const,
              cells: [
                {
                  text: '',
                  ...(row.crosses
                    ? {
                        sign: (palette: typeof theme) => (
                          <RedLineHook
                            x={-3}
                            base={4.5}
                            height={9}
                            foot={7}
                            refuses="above"
                            theme={palette}
                          />
                        ),
                      }
                    : {}),
                },
                { text: row.title },
                { text: row.planWords, sub: `${row.plan}${row.open ? ', point left open' : ''}` },
                { text: row.partyWords, sub: String(row.party) },
                { text: String(row.gap), weight: 600 as const, align: 'end' as const },
              ],
            })),
          ],
        },
        width,
        theme,
        spread,
      ),
    ],
  }
}
