import type { Party } from '../../model/schema.ts'
import type { PositionsShown } from './positionsFigure.tsx'

/** A column of the picture. `index` is its place among the cells of a row. */
export interface PictureColumn {
  readonly kind: 'party' | 'plan'
  readonly id: string
  readonly index: number
  readonly narrow: boolean
}

export const NARROW = 40
const ABREAST = 4
/** What words need where plans or narrow columns stand beside the parties, in px. */
const LEAST = 90

/**
 * The columns of each stretch of the picture. Four parties stand abreast; with plans, or beside two compared parties, as
 * many columns as the room has. What does not fit is set below: more parties, then narrow columns, then plans.
 */
export function stretchesOf(
  { parties, plans, compared }: Pick<PositionsShown, 'parties' | 'plans' | 'compared'>,
  room: number,
): PictureColumn[][] {
  const partyColumns = parties.map((party, index) => columnOf(party, index, compared))
  const planColumns = plans.map(({ id }, index) => ({ kind: 'plan' as const, id, index, narrow: false }))
  const all = [...partyColumns, ...planColumns]
  const wide = partyColumns.filter(({ narrow }) => !narrow)
  const needed = all.reduce((sum, { narrow }) => sum + (narrow ? NARROW : LEAST) + 2, 0)
  if (wide.length <= ABREAST && needed <= room) return [all]
  const narrow = partyColumns.filter((column) => column.narrow)
  return [
    ...chunks(wide, ABREAST),
    ...chunks(narrow, Math.max(1, Math.floor(room / (NARROW + 2)))),
    ...chunks(planColumns, ABREAST),
  ]
}

function columnOf({ id }: Party, index: number, compared: PositionsShown['compared']): PictureColumn {
  const narrow = compared !== undefined && !compared.some((party) => party.id === id)
  return { kind: 'party', id, index, narrow }
}

/** As few parts as there can be, of as equal lengths as there can be. */
function chunks<Item>(items: readonly Item[], most: number): Item[][] {
  if (items.length === 0) return []
  const count = Math.ceil(items.length / most)
  const each = Math.ceil(items.length / count)
  return Array.from({ length: count }, (_, index) => items.slice(index * each, (index + 1) * each))
}
