import { comparedPair } from '../../analysis/comparedPair.ts'
import { groupsOf, type PositionsGroup } from '../../charts/positions/groupsOf.ts'
import {
  isByDistance,
  matrixRows,
  type ComparedParties,
  type MatrixRows,
} from '../../charts/positions/matrixRows.ts'
import { planCells } from '../../charts/positions/planCells.ts'
import { isIssueOrder, positionsRows } from '../../charts/positions/positionsRows.ts'
import { drawnPlans, type DrawnPlans } from '../../charts/spectrum/drawnPlans.ts'
import type { PositionsInput } from './figureInput.ts'

/** The rows of the Matrix before any group is folded, and what stands beside the parties. */
export interface MatrixLines extends MatrixRows {
  /** Groups head the rows; otherwise another order rules. */
  readonly grouped: boolean
  readonly plans: DrawnPlans
  readonly compared: ComparedParties | undefined
  /** The one party that a phone looks at: a comparison of which only one is picked. */
  readonly only: string | undefined
}

/** Everything that the Matrix shows of the choices, on the screen, in its table and in its files. */
export interface Matrix extends MatrixLines {
  readonly groups: readonly PositionsGroup[]
}

export function matrixLines({
  model,
  selection,
  state: { sort, compare, plans: wanted },
}: PositionsInput<'sort' | 'compare' | 'plans'>): MatrixLines {
  const { issues, parties, asOf } = selection
  const { settings } = model
  const plans = drawnPlans(model, wanted, asOf)
  const compared = comparedPair(parties, compare)
  const cells = planCells(plans.drawn, issues, parties, asOf)
  const positions = positionsRows(model, issues, parties, asOf, sort)
  const picked = parties.filter(({ id }) => compare.includes(id))
  return {
    ...matrixRows(positions, cells, compared, sort, settings),
    grouped: isIssueOrder(parties, sort) && !isByDistance(compared, sort),
    plans,
    compared,
    only: picked.length === 1 ? picked[0]?.id : undefined,
  }
}

/** The rows under their groups, some of which are folded. */
export function matrixDrawn(lines: MatrixLines, fold: readonly string[]): Matrix {
  return { ...lines, groups: groupsOf(lines.rows, lines.grouped, fold) }
}
