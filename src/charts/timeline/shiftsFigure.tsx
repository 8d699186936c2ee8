import { countOf } from '../../base/words.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import { partyLegend } from '../partyLegend.tsx'
import type { PartyLooks } from '../partyLook.ts'
import { shiftColumns, type ShiftRow } from './shiftRows.ts'

/** *Shifts* as a figure: every change of a value with the statement that opened it. */
export function shiftsFigure(
  rows: readonly ShiftRow[],
  looks: PartyLooks,
  words: { readonly headline: string; readonly subtitle: string; readonly leftOut: string },
): FigureSpec<ShiftRow> {
  return {
    id: 'shifts',
    title: 'Shifts',
    headline: words.headline,
    subtitle: words.subtitle,
    legend: partyLegend(looks),
    note: `A shift is a change of a party’s value on an issue, from 0 to 100, from one position to its next; first positions, new red lines and silences are not counted. Toward and away from whom goes by the distance to where each other party shown stood that day. Below it the statement of that day that the new position rests on; where none is of that day, the newest before it. Translations and summaries carry no quotation marks. n = ${countOf(rows.length, 'shift')}. ${words.leftOut}`,
    rows,
    columns: shiftColumns,
    pieces: rows.length,
    panels: async (width, theme, stretch, spread) => {
      const [{ ShiftsPicture, layoutShifts }, { textMeasurer }] = await Promise.all([
        import('./ShiftsPicture.tsx'),
        import('../../export/measureText.ts'),
      ])
      const layout = layoutShifts(rowsOf(rows, stretch), width, textMeasurer(), spread)
      return [
        {
          id: 'shifts',
          height: layout.height,
          picture: <ShiftsPicture layout={layout} looks={looks} width={width} theme={theme} />,
        },
      ]
    },
  }
}
