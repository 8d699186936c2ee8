/** How the bars are laid out: px per row and bar, text sizes, and the room for issue names and for what follows the bar. */
export interface BarsLayout {
  readonly row: number
  readonly bar: number
  readonly text: number
  readonly names: number
  readonly after: number
  /** The name stands above its bar, for narrow screens. */
  readonly stacked: boolean
  /** Write party names beside their marks. */
  readonly named: boolean
}

export const SCREEN_LAYOUT: BarsLayout = {
  row: 24,
  bar: 12,
  text: 13.5,
  names: 196,
  after: 130,
  stacked: false,
  named: false,
}
export const NARROW_LAYOUT: BarsLayout = {
  row: 44,
  bar: 16,
  text: 14,
  names: 16,
  after: 124,
  stacked: true,
  named: false,
}
export const EXPORT_LAYOUT: BarsLayout = {
  row: 22,
  bar: 14,
  text: 13.5,
  names: 222,
  after: 300,
  stacked: false,
  named: true,
}

export const AXIS_HEIGHT = 20

/** Height in px of so many bars, with or without the scale under them. */
export function barsHeight(rows: number, layout: BarsLayout, axis: boolean): number {
  return rows * layout.row + (axis ? AXIS_HEIGHT : 0)
}

/** Where the bar of a score lies in its row, in px; bars under their names lie in the lower half. Without a bar, the row. */
export function barBox(
  score: number | undefined,
  width: number,
  { row, bar, names, after, stacked }: BarsLayout,
) {
  if (score === undefined) return { left: 2, top: 2, width: Math.max(2, width - 4), height: row - 4 }
  return {
    left: names,
    top: (row - bar) / 2 + (stacked ? row / 4 : 0),
    width: Math.max(2, score * (width - names - after)),
    height: bar,
  }
}
