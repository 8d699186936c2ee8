import { groupBy } from '../../base/groupBy.ts'
import type { SpectrumRow } from './spectrumRows.ts'

/** The lines of one group; one without a title holds all lines when another order rules. */
export interface SpectrumGroup {
  readonly id: string
  readonly title: string | undefined
  readonly rows: readonly SpectrumRow[]
  readonly folded: boolean
}

/** The lines under their groups, or, where groups do not head them, all under none. */
export function spectrumGroups(
  rows: readonly SpectrumRow[],
  grouped: boolean,
  fold: readonly string[],
): SpectrumGroup[] {
  if (!grouped) return [{ id: 'all', title: undefined, rows, folded: false }]
  return [...groupBy(rows, ({ group }) => group.id)].map(([id, members]) => ({
    id,
    title: members[0]?.group.title,
    rows: members,
    folded: fold.includes(id),
  }))
}
