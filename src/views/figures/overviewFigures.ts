import { pairsHeadline, shiftsHeadline } from '../../analysis/headline.ts'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import { shiftsBetween } from '../../analysis/shifts.ts'
import { formatDay } from '../../base/days.ts'
import { commonGroundFigure } from '../../charts/commonGround/commonGroundFigure.tsx'
import { commonGroundRows } from '../../charts/commonGround/commonGroundRows.ts'
import { issueStatesFigure } from '../../charts/issueStates/issueStatesFigure.tsx'
import { issueStatesRows } from '../../charts/issueStates/issueStatesRows.ts'
import { moveRows } from '../../charts/moves/moveRows.ts'
import { movesFigure } from '../../charts/moves/movesFigure.tsx'
import { pairRows } from '../../charts/pairs/pairRows.ts'
import { pairsFigure } from '../../charts/pairs/pairsFigure.tsx'
import { anyFigure, looksOf, selectionHeadline, wordsOf, type FigureInput } from './figureInput.ts'

export function issueStates({ model, selection }: FigureInput) {
  const then = selection.issues.map(({ issue }) =>
    selectIssue(model, issue, selection.parties, selection.since),
  )
  return anyFigure(
    issueStatesFigure(issueStatesRows(selection.issues, then), model.settings, {
      ...wordsOf('State of each issue', selection),
      headline: selectionHeadline(selection),
      since: formatDay(selection.since),
    }),
  )
}

export function commonGround({ model, selection, looks }: FigureInput) {
  const shown = looksOf(looks, selection.parties)
  return anyFigure(
    commonGroundFigure(commonGroundRows(selection.issues, shown), shown, model.settings, {
      ...wordsOf('Common ground on each issue', selection),
      headline: selectionHeadline(selection),
    }),
  )
}

export function pairAgreement({ selection, looks }: FigureInput) {
  const issues = selection.issues.map(({ issue }) => issue)
  const rows = pairRows(issues, selection.parties, selection.asOf)
  return anyFigure(
    pairsFigure(rows, looks, {
      ...wordsOf('Agreement of each pair of parties', selection),
      headline: pairsHeadline(rows),
    }),
  )
}

export function whoMoved({ model, selection, looks }: FigureInput) {
  const issues = selection.issues.map(({ issue }) => issue)
  const parties = new Set(selection.parties.map(({ id }) => id))
  const rows = moveRows(model, shiftsBetween(model, issues, parties, selection.since, selection.asOf))
  const counts = selection.parties.map(({ id, name }) => ({
    name,
    count: rows.filter(({ party }) => party === id).length,
  }))
  const since = formatDay(selection.since)
  return anyFigure(
    movesFigure(rows, looks, {
      ...wordsOf('Shifts of position', selection),
      since,
      headline: shiftsHeadline(counts, since),
    }),
  )
}
