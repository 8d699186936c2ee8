import type { Panel } from '../figure/figureSpec.ts'
import type { ChartTheme } from '../theme.ts'
import type { TextTable } from './textTable.ts'

/** A table of words as the panel of a figure; what draws it loads with the first use. */
export async function textTablePanel(
  id: string,
  table: TextTable,
  width: number,
  theme: ChartTheme,
  spread?: number,
): Promise<Panel> {
  const [{ TextTablePicture }, { layoutTextTable }, { textMeasurer }] = await Promise.all([
    import('./TextTablePicture.tsx'),
    import('./textTable.ts'),
    import('../../export/measureText.ts'),
  ])
  const layout = layoutTextTable(table, width, textMeasurer(), spread)
  return { id, height: layout.height, picture: <TextTablePicture layout={layout} theme={theme} /> }
}
