import { textMeasurer } from '../../export/measureText.ts'
import type { Panel } from '../figure/figureSpec.ts'
import type { PartyLooks } from '../partyLook.ts'
import type { ChartTheme } from '../theme.ts'
import { roomForLines } from './barLines.ts'
import { barsHeight, type BarsLayout } from './barsLayout.ts'
import { CommonGroundBars } from './CommonGroundBars.tsx'
import { inTwoColumns } from './inTwoColumns.ts'
import { commonGroundBlocks } from './commonGroundBlocks.ts'
import type { CommonGroundRow } from './commonGroundRows.ts'
import { fitBars } from './fitBars.ts'

/** From this width on, the rows stand in two columns. */
const TWO_COLUMNS = 1080
const GAP = 32
const MOST_SPREAD = 1.5

/** The blocks as panels of a figure; the scale stands under the last block of a column that has bars. */
export function commonGroundPanels(
  rows: readonly CommonGroundRow[],
  width: number,
  looks: PartyLooks,
  theme: ChartTheme,
  spread = 1,
): Panel[] {
  const isWide = width >= TWO_COLUMNS
  const each = isWide ? (width - GAP) / 2 : width
  const measure = textMeasurer()
  const { layout, looks: labels } = fitBars(rows, each, looks, measure)
  const wide = (text: string) => measure(text, layout.text, 400)
  const spaced = spaceOut(layout, Math.min(MOST_SPREAD, spread))
  const columns = isWide ? inTwoColumns(rows) : [rows]
  const started = new Set<string>()
  return columns.flatMap((column, index) =>
    commonGroundBlocks(column).map(({ id, heading, rows: block, axis }): Panel => {
      const strong = started.has(id) ? `${heading.strong}, continued` : heading.strong
      started.add(id)
      const high = roomForLines(block, each, spaced, wide)
      return {
        id: `${id}-${index}`,
        heading: { ...heading, strong },
        height: barsHeight(block.length, high, axis),
        picture: (
          <CommonGroundBars
            rows={block}
            width={each}
            layout={high}
            looks={labels}
            theme={theme}
            axis={axis}
            wide={wide}
          />
        ),
        ...(isWide ? { beside: { x: index * (each + GAP), width: each } } : {}),
      }
    }),
  )
}

function spaceOut(layout: BarsLayout, spread: number): BarsLayout {
  return { ...layout, row: layout.row * spread, bar: layout.bar * Math.min(1.3, spread) }
}
