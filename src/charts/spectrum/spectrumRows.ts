import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Day } from '../../base/days.ts'
import type { Model, PlanHead } from '../../model/model.ts'
import type { Party } from '../../model/schema.ts'
import { standingPosition } from '../../model/standing.ts'
import { positionsRows, type PositionsRow } from '../positions/positionsRows.ts'
import { roundPoints } from './points.ts'

/** Where a party stood on the earlier day and where it stands now; only where the two differ. */
interface Trail {
  readonly party: string
  readonly from: number
  readonly to: number
}

/** Where a plan stands on an issue. */
export interface PlanPlace {
  readonly plan: string
  readonly title: string
  /** Its place among the plans drawn, which decides its bar. */
  readonly style: number
  readonly value: number
  /** The ends between which the text leaves the point open. */
  readonly open: readonly [number, number] | undefined
}

/** One issue as a line: the positions of the parties shown, what they moved, and what plans say. */
export interface SpectrumRow extends PositionsRow {
  readonly trails: readonly Trail[]
  readonly plans: readonly PlanPlace[]
}

/** The issues as lines, in the order of `positionsRows`. A party silent on either day leaves no trail; a plan silent, no bar. */
export function spectrumRows(
  model: Model,
  issues: readonly SelectedIssue[],
  parties: readonly Party[],
  days: { readonly asOf: Day; readonly since: Day },
  plans: readonly PlanHead[],
  sort?: string,
): SpectrumRow[] {
  return positionsRows(model, issues, parties, days.asOf, sort).map((row) => ({
    ...row,
    spread: row.spread === undefined ? undefined : roundPoints(row.spread),
    trails: trailsOf(model, row, days.since),
    plans: placesOf(row, plans),
  }))
}

function trailsOf(model: Model, row: PositionsRow, since: Day): Trail[] {
  const issue = model.issueById.get(row.issue)
  if (!issue) return []
  return row.cells.flatMap(({ party, stance }) => {
    const from = standingPosition(issue, party, since)?.value
    if (from === undefined || !stance || from === stance.value) return []
    return [{ party, from, to: stance.value }]
  })
}

function placesOf(row: PositionsRow, plans: readonly PlanHead[]): PlanPlace[] {
  return plans.flatMap((plan, style) => {
    const coding = plan.codings.find(({ issue }) => issue === row.issue)
    if (coding?.value === undefined) return []
    const { value, range, open } = coding
    return [{ plan: plan.id, title: plan.shortTitle, style, value, open: open ? range : undefined }]
  })
}
