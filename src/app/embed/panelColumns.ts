import { groupBy } from '../../base/groupBy.ts'
import type { Panel } from '../../charts/figure/figureSpec.ts'

interface PanelColumn {
  /** How far from the left edge, and from the end of the column before. */
  readonly x: number
  readonly after: number
  readonly width: number
  readonly panels: readonly Panel[]
}

/** The panels of a plot in its columns, from left to right; one as wide as the plot where none stands beside another. */
export function panelColumns(panels: readonly Panel[], width: number): PanelColumn[] {
  let end = 0
  return [...groupBy(panels, ({ beside }) => beside?.x ?? 0)]
    .toSorted(([a], [b]) => a - b)
    .map(([x, stacked]) => {
      const column = { x, after: x - end, width: stacked[0]?.beside?.width ?? width, panels: stacked }
      end = x + column.width
      return column
    })
}
