import type { ReactElement } from 'react'
import type { Column } from '../../base/column.ts'
import type { Day } from '../../base/days.ts'
import type { ChartTheme } from '../theme.ts'

/** One entry of a figure's legend: a sign of 12 px around its centre, and its words. */
export interface LegendItem {
  readonly label: string
  readonly sign: (theme: ChartTheme) => ReactElement
}

/** A part of a figure's plot, drawn as one `<svg>` of the given width and this height. */
export interface Panel {
  readonly id: string
  readonly heading?: { readonly strong: string; readonly soft: string } | undefined
  readonly height: number
  readonly picture: ReactElement
  /** Where panels stand side by side: how far from the left edge, and how wide. Those of one place are stacked. */
  readonly beside?: { readonly x: number; readonly width: number }
}

/** Some of the pieces of a plot, from the first to before the last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where a figure's numbers come from: what a saved picture says of itself. */
export interface Provenance {
  readonly modelId: string
  readonly authors: readonly string[]
  readonly modelTitle: string
  readonly modelVersion: string
  readonly hash: string
  readonly licence: string
  readonly asOf: Day
  readonly address: string
  readonly sources: string
}

/**
 * A figure: everything its picture, its table and its files are made from. The rows are those of the picture, in its order.
 */
export interface FigureSpec<Row> {
  /** Part of file names and addresses: `common-ground`. */
  readonly id: string
  readonly title: string
  /** One sentence of what it shows, as the export's heading. */
  readonly headline: string
  /** As of when, for whom, what was left out. */
  readonly subtitle: string
  readonly legend: readonly LegendItem[]
  readonly note: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /**
   * Draws the plot, or a stretch of its pieces; what draws it may load with the first use. Rows may be set up to `spread`
   * times as far apart as usual where a page has room to spare, and should be set nearer below 1, where it has too little.
   */
  readonly panels: (
    width: number,
    theme: ChartTheme,
    stretch?: Stretch,
    spread?: number,
  ) => Promise<readonly Panel[]>
  /** How many pieces, one below the other, a plot that is too long for its page can be cut into; one if left out. */
  readonly pieces?: number
  /** The pieces that begin a group: where a plot is rather cut, if that makes no more pages. */
  readonly breaks?: readonly number[]
  /** The least width in px at which the plot is still at ease, where it is less than usual. */
  readonly narrowest?: number
  /** What the picture shows, in words, where the rule for any figure does not say it well. */
  readonly alt?: string
}
