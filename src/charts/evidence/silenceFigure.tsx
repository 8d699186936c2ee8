import { silenceHeadline } from '../../analysis/headlines/evidence.ts'
import type { FigureSpec } from '../figure/figureSpec.ts'
import { rowsOf } from '../figure/stretch.ts'
import { silenceColumns, silenceKinds, type SilenceRow } from './silenceRows.ts'

/** *Kinds of silence* as a figure. */
export function silenceFigure(
  rows: readonly SilenceRow[],
  cells: number,
  words: { readonly subtitle: string; readonly leftOut: string },
): FigureSpec<SilenceRow> {
  const kinds = silenceKinds(rows)
  return {
    id: 'silence',
    title: 'Kinds of silence',
    headline: silenceHeadline(kinds, cells),
    subtitle: words.subtitle,
    legend: [],
    note: `A cell is one party on one issue. Never stated: there is no record at all. Declined to say: asked, and will not say. Ambiguous: spoke, but options far apart fit equally. Deferred: names another forum, time or decider. Not applicable: the question cannot arise for it. None of the five counts as a middle position, and no mean includes them. ${words.leftOut}`,
    rows,
    columns: silenceColumns,
    pieces: kinds.length,
    narrowest: 430,
    panels: async (width, theme, stretch, spread) => {
      const { layoutSilence, SilencePicture } = await import('./SilencePicture.tsx')
      const layout = layoutSilence(rowsOf(kinds, stretch), width, spread)
      const picture = <SilencePicture layout={layout} theme={theme} />
      return [{ id: 'silence', height: layout.height, picture }]
    },
  }
}
