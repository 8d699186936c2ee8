/** How the bars are laid out: px per row, text sizes, and the room for issue names and for what follows the bar. */
export interface BarsLayout {
  readonly row: number
  readonly text: number
  readonly names: number
  readonly after: number
  /** Write party names beside their marks. */
  readonly named: boolean
}

export const SCREEN_LAYOUT: BarsLayout = { row: 16, text: 13, names: 196, after: 130, named: false }
export const NARROW_LAYOUT: BarsLayout = { row: 24, text: 13, names: 176, after: 92, named: false }
export const EXPORT_LAYOUT: BarsLayout = { row: 22, text: 13.5, names: 222, after: 300, named: true }

export const AXIS_HEIGHT = 20

/** Height in px of so many bars, with or without the scale under them. */
export function barsHeight(rows: number, layout: BarsLayout, axis: boolean): number {
  return rows * layout.row + (axis ? AXIS_HEIGHT : 0)
}
