import type { Panel } from '../figure/figureSpec.ts'
import type { PartyLooks } from '../partyLook.ts'
import type { ChartTheme } from '../theme.ts'
import { barsHeight, type BarsLayout } from './barsLayout.ts'
import { CommonGroundBars } from './CommonGroundBars.tsx'
import { commonGroundBlocks } from './commonGroundBlocks.ts'
import type { CommonGroundRow } from './commonGroundRows.ts'

/** The blocks as panels of a figure; the scale stands under the last block that has bars. */
export function commonGroundPanels(
  rows: readonly CommonGroundRow[],
  width: number,
  layout: BarsLayout,
  looks: PartyLooks,
  theme: ChartTheme,
): Panel[] {
  return commonGroundBlocks(rows).map(({ id, heading, rows: block, axis }) => ({
    id,
    heading,
    height: barsHeight(block.length, layout, axis),
    picture: (
      <CommonGroundBars rows={block} width={width} layout={layout} looks={looks} theme={theme} axis={axis} />
    ),
  }))
}
