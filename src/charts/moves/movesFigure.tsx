import type { FigureSpec } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import { partyLegend } from '../partyLegend.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { moveColumns, type MoveRow } from './moveRows.ts'

/** *Who moved* as a figure: every shift between two days. */
export function movesFigure(
  rows: readonly MoveRow[],
  looks: PartyLooks,
  words: {
    readonly headline: string
    readonly subtitle: string
    readonly since: string
    readonly leftOut: string
  },
): FigureSpec<MoveRow> {
  return {
    id: 'who-moved',
    title: `Who moved since ${words.since}`,
    headline: words.headline,
    subtitle: words.subtitle,
    legend: partyLegend(looks),
    note: `A shift is a change of a party’s value on an issue from one position to its next. First positions, new red lines and silences are not counted. The ring is the old value, the mark the new one, on the issue’s scale from 0 to 100. Toward and away from whom, in the table and the CSV file, goes by the distance to where each other party shown stood that day. ${words.leftOut}`,
    rows,
    columns: moveColumns,
    pieces: rows.length,
    panels: async (width, theme, stretch, spread) => {
      const { MovesPicture, movesHeight } = await import('./MovesPicture.tsx')
      const shown = rowsOf(rows, stretch)
      return [
        {
          id: 'moves',
          height: movesHeight(shown, spread),
          picture: <MovesPicture rows={shown} looks={looks} width={width} spread={spread} theme={theme} />,
        },
      ]
    },
  }
}
