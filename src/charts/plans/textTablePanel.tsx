import type { Panel } from '../figure/figureSpec.ts'
import type { ChartTheme } from '../theme.ts'
import type { TextTable } from './textTable.ts'

/** A table of words as the panel of a figure; what draws it loads with the first use. */
export async function textTablePanel(
  id: string,
  table: TextTable,
  width: number,
  theme: ChartTheme,
  heading?: Panel['heading'],
): Promise<Panel> {
  const [{ TextTablePicture }, { layoutTextTable }, { textMeasurer }] = await Promise.all([
    import('./TextTablePicture.tsx'),
    import('./textTable.ts'),
    import('../../export/measureText.ts'),
  ])
  const layout = layoutTextTable(table, width, textMeasurer())
  return { id, heading, height: layout.height, picture: <TextTablePicture layout={layout} theme={theme} /> }
}
