import { sum } from '../../base/sum.ts'
import type { Stretch } from './figureSpec.ts'

/** The rows of a stretch; all of them where the plot is not cut. */
export function rowsOf<Row>(rows: readonly Row[], stretch: Stretch | undefined): readonly Row[] {
  return stretch ? rows.slice(stretch.from, stretch.to) : rows
}

/** A group of which only some rows are on this page. */
export type Cut<Group> = Group & {
  /** How many rows the group has on all pages. */
  readonly all?: number
  /** Its first row is on an earlier page. */
  readonly continued?: boolean
}

interface Grouped {
  readonly rows: readonly unknown[]
  /** Its heading stands for its rows. */
  readonly folded?: boolean
}

/** How many pieces groups can be cut into: a row each, and one for a folded group. */
export function piecesOf(groups: readonly Grouped[]): number {
  return sum(groups.map(piecesIn))
}

function piecesIn({ folded = false, rows }: Grouped): number {
  return folded ? 1 : rows.length
}

/** The groups that have pieces in a stretch of all their pieces, with those rows only; a folded one keeps all of its own. */
export function groupsIn<Group extends Grouped>(
  groups: readonly Group[],
  stretch: Stretch | undefined,
): readonly Cut<Group>[] {
  if (!stretch) return groups
  let before = 0
  return groups.flatMap((group) => {
    const first = before
    before += piecesIn(group)
    if (group.folded === true) return first >= stretch.from && first < stretch.to ? [group] : []
    const from = Math.max(0, stretch.from - first)
    const rows = group.rows.slice(from, Math.max(0, stretch.to - first))
    return rows.length === 0 ? [] : [{ ...group, rows, all: group.rows.length, continued: from > 0 }]
  })
}

/** The heading of a group, which says so where it began on an earlier page. */
export function headingOf(title: string, { continued = false }: Cut<object>): string {
  return continued ? `${title}, continued` : title
}
