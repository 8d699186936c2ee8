import type { GapRowLayout, GapsLayout } from './planGapLayout.ts'
import type { PlanGapRow } from './planGapRows.ts'

/** The drafts of the chain next to the rows of a page, on the pages before and after. */
export interface Elsewhere {
  readonly before?: PlanGapRow | undefined
  readonly after?: PlanGapRow | undefined
}

/** The line of a party through its marks on the drafts of the chain. */
export function chainPath(rows: readonly GapRowLayout[], party: string): string {
  const points = rows
    .filter(({ row }) => row.inChain)
    .map(({ y, marks }) => {
      const dot = marks.find(({ cell }) => cell.party === party)?.dot
      return dot && `${round(dot.x)} ${round(y + dot.y)}`
    })
  // A draft that cannot be compared with the party interrupts its line.
  return points
    .map((point, index) => {
      const before = points[index - 1]
      return point && before ? `M${before}L${point}` : ''
    })
    .join('')
}

/** From the first and the last draft of a page half the way to those on the pages before and after. */
export function endsPath(
  rows: readonly GapRowLayout[],
  party: string,
  plot: GapsLayout['plot'],
  { before, after }: Elsewhere,
  [top, bottom]: readonly [number, number],
): string {
  const chain = rows.filter(({ row }) => row.inChain)
  const half = (from: GapRowLayout | undefined, to: PlanGapRow | undefined, edge: number) => {
    const dot = from?.marks.find(({ cell }) => cell.party === party)?.dot
    const gap = to?.cells.find((cell) => cell.party === party)?.gap
    if (!from || !dot || gap === undefined) return ''
    return `M${round(dot.x)} ${round(from.y + dot.y)}L${round((dot.x + at(plot, gap)) / 2)} ${round(edge)}`
  }
  return half(chain[0], before, top) + half(chain.at(-1), after, bottom)
}

/** Where a gap stands on the plot. */
export function at(plot: GapsLayout['plot'], value: number): number {
  return plot.x + (value / plot.max) * plot.width
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
