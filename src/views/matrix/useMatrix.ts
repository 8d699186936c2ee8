import { useMemo } from 'react'
import { comparedPair } from '../../analysis/comparedPair.ts'
import { groupsOf, type PositionsGroup } from '../../charts/positions/groupsOf.ts'
import {
  isByDistance,
  matrixRows,
  type ComparedParties,
  type IssueRow,
  type MatrixRows,
} from '../../charts/positions/matrixRows.ts'
import { planCells } from '../../charts/positions/planCells.ts'
import { isIssueOrder, positionsRows } from '../../charts/positions/positionsRows.ts'
import { drawnPlans, type DrawnPlans } from '../../charts/spectrum/drawnPlans.ts'
import { useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'

/** Everything that the matrix shows of the choices, on the screen, in its table and in its files. */
export interface Matrix extends MatrixRows {
  /** Every issue shown, also those that *only differences* takes out: what counts in the heads are of. */
  readonly all: readonly IssueRow[]
  readonly groups: readonly PositionsGroup[]
  readonly plans: DrawnPlans
  readonly compared: ComparedParties | undefined
  /** The one party that a phone looks at: a comparison of which only one is picked. */
  readonly only: string | undefined
}

export function useMatrix(): Matrix {
  const { model, selection } = useDashboard()
  const { sort, fold, plans: wanted, compare } = useViewState()
  const { issues, parties, asOf } = selection
  const { settings } = model

  const plans = useMemo(() => drawnPlans(model, wanted, asOf), [model, wanted, asOf])
  const compared = useMemo(() => comparedPair(parties, compare), [parties, compare])
  const cells = useMemo(() => planCells(plans.drawn, issues, parties, asOf), [plans, issues, parties, asOf])
  const positions = useMemo(
    () => positionsRows(model, issues, parties, asOf, sort),
    [model, issues, parties, asOf, sort],
  )
  return useMemo(() => {
    const shown = matrixRows(positions, cells, compared, sort, settings)
    const grouped = isIssueOrder(parties, sort) && !isByDistance(compared, sort)
    const picked = parties.filter(({ id }) => compare.includes(id))
    return {
      ...shown,
      all: matrixRows(positions, cells, undefined, sort, settings).rows,
      groups: groupsOf(shown.rows, grouped, fold),
      plans,
      compared,
      only: picked.length === 1 ? picked[0]?.id : undefined,
    }
  }, [positions, cells, compared, sort, settings, parties, compare, fold, plans])
}
