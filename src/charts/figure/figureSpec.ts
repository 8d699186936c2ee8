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
}

/** Where a figure's numbers come from: what a saved picture says of itself. */
export interface Provenance {
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
  /** Draws the plot; what draws it may load with the first use. */
  readonly panels: (width: number, theme: ChartTheme) => Promise<readonly Panel[]>
}
