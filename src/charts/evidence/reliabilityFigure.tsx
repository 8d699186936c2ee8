import { reliabilityHeadline } from '../../analysis/headlines/evidence.ts'
import { countOf } from '../../base/words.ts'
import type { FigureSpec, Panel } from '../figure/figureSpec.ts'
import { classRows, faultRows, reliabilityColumns, type ReliabilityRow } from './reliabilityRows.ts'

/** *How good the sources are* as a figure. */
export function reliabilityFigure(
  rows: readonly ReliabilityRow[],
  sources: { readonly all: number; readonly undated: number; readonly faulty: number },
  words: { readonly subtitle: string; readonly leftOut: string },
): FigureSpec<ReliabilityRow> {
  return {
    id: 'reliability',
    title: 'How good the sources are',
    headline: reliabilityHeadline(classRows(rows)),
    subtitle: words.subtitle,
    legend: [],
    note: `Each page that a statement of the parties shown cites, counted once; the class is the judgement of the model’s authors. A statement counts in the class of its best source. Of ${countOf(sources.all, 'source')}, ${sources.faulty} have a fault noted and ${sources.undated} no day of their own. Faults stand as the model words them. ${words.leftOut}`,
    rows,
    columns: reliabilityColumns,
    narrowest: 620,
    panels: async (width, theme, _stretch, spread): Promise<Panel[]> => {
      const { classesHeight, ClassesPicture, FaultsPicture, layoutFaults } =
        await import('./ReliabilityPicture.tsx')
      const layout = layoutFaults(rows, width, spread)
      const classes: Panel = {
        id: 'classes',
        height: classesHeight(rows, spread),
        picture: <ClassesPicture rows={rows} width={width} spread={spread} theme={theme} />,
      }
      const faults: Panel = {
        id: 'faults',
        heading: { strong: 'Faults noted most often', soft: 'sources' },
        height: layout.height,
        picture: <FaultsPicture layout={layout} theme={theme} />,
      }
      return faultRows(rows).length > 0 ? [classes, faults] : [classes]
    },
  }
}
