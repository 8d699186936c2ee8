/** How many columns there is room for: filters, list and figures; without the filters; the list alone. */
export type Columns = 'three' | 'two' | 'one'

const THREE = 1180
const TWO = 860

/** The columns that fit into a width in px; beside an open panel there is less room. */
export function columnsFor(width: number): Columns {
  if (width >= THREE) return 'three'
  return width >= TWO ? 'two' : 'one'
}
