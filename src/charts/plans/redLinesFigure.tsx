import type { FigureSpec } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import { PartyMark, RedLineHook } from '../marks.tsx'
import type { PartyLooks } from '../partyLook.ts'
import type { PlanWords } from './planGapsFigure.tsx'
import { crossingWords, redLineColumns, type PartyRedLines, type RedLineRow } from './redLineRows.ts'
import type { TextTable } from './textTable.ts'
import { textTablePanel } from './textTablePanel.tsx'

/** *Red lines crossed* by one plan as a figure, by party. */
export function redLinesFigure(
  title: string,
  parties: readonly PartyRedLines[],
  looks: PartyLooks,
  words: PlanWords,
): FigureSpec<RedLineRow> {
  const rows = parties.flatMap(({ crossed }) => crossed)
  return {
    id: 'red-lines-crossed',
    title: `${title}: red lines crossed`,
    headline: words.headline,
    subtitle: words.subtitle,
    legend: [
      {
        label: 'Red line: the plan lies on the side that the party refuses',
        sign: (theme) => <RedLineHook x={-3} base={4.5} height={9} foot={7} refuses="above" theme={theme} />,
      },
    ],
    note: `A plan crosses a red line where its value lies beyond the bound of the scale that the party refuses in so many words; only issues on which both speak can be compared. ${words.leftOut}`,
    rows,
    columns: redLineColumns,
    pieces: parties.length,
    panels: async (width, theme, stretch, spread) => [
      await textTablePanel('red-lines', tableOf(rowsOf(parties, stretch), looks), width, theme, spread),
    ],
  }
}

function tableOf(parties: readonly PartyRedLines[], looks: PartyLooks): TextTable {
  return {
    columns: [{ width: 180, fixed: true }, { width: 1 }, { width: 1.3 }, { width: 230, fixed: true }],
    rows: parties.flatMap(({ party, name, n, crossed }) => {
      const head = {
        text: name,
        weight: 600 as const,
        sub: `${crossed.length} of ${n} issues in common`,
        sign: (theme: Parameters<typeof PartyMark>[0]['theme']) => (
          <PartyMark order={looks.get(party)?.order ?? 0} theme={theme} y={-1} />
        ),
      }
      const [first, ...others] = crossed
      const cells = (row: RedLineRow) => [
        { text: row.title },
        { text: row.planWords, tone: 'ink2' as const },
        { text: crossingWords(row), tone: 'no' as const },
      ]
      return [
        {
          rule: 'line2' as const,
          cells: first ? [head, ...cells(first)] : [head, { text: 'None', tone: 'ink2' as const }],
        },
        ...others.map((row) => ({ rule: undefined, cells: [{ text: '' }, ...cells(row)] })),
      ]
    }),
  }
}
