import { pairsHeadline, shiftsHeadline } from '../../analysis/headline.ts'
import { selectIssue } from '../../analysis/selectedIssue.ts'
import { shiftsBetween } from '../../analysis/shifts.ts'
import { formatDay } from '../../base/days.ts'
import { commonGroundFigure } from '../../charts/commonGround/commonGroundFigure.tsx'
import { commonGroundRows } from '../../charts/commonGround/commonGroundRows.ts'
import { issueStatesFigure } from '../../charts/issueStates/issueStatesFigure.tsx'
import { issueStatesRows } from '../../charts/issueStates/issueStatesRows.ts'
import { moveRows, movesByParty } from '../../charts/moves/moveRows.ts'
import { movesFigure } from '../../charts/moves/movesFigure.tsx'
import { pairsFigure } from '../../charts/pairs/pairsFigure.tsx'
import { listWords, pairList, type PairList } from '../pairList.ts'
import { looksOf, selectionHeadline, wordsOf, type PositionsInput } from './figureInput.ts'

export function issueStates({ model, selection }: PositionsInput) {
  const then = selection.issues.map(({ issue }) =>
    selectIssue(model, issue, selection.parties, selection.since),
  )
  return issueStatesFigure(issueStatesRows(selection.issues, then), model.settings, {
    ...wordsOf('State of each issue', selection),
    headline: selectionHeadline(selection),
    since: formatDay(selection.since),
  })
}

export function commonGround({ model, selection, looks }: PositionsInput) {
  const shown = looksOf(looks, selection.parties)
  return commonGroundFigure(commonGroundRows(selection.issues, shown), shown, model.settings, {
    ...wordsOf('Common ground on each issue', selection),
    headline: selectionHeadline(selection),
  })
}

export function pairAgreement({ selection, looks }: PositionsInput, list: PairList = pairList(selection)) {
  const words = wordsOf('Agreement of each pair of parties', selection)
  return pairsFigure(list.rows, looksOf(looks, selection.parties), {
    ...words,
    headline: pairsHeadline(list.rows),
    leftOut: [listWords(list), words.leftOut].filter(Boolean).join(' '),
  })
}

export function whoMoved({ model, selection, looks }: PositionsInput) {
  const issues = selection.issues.map(({ issue }) => issue)
  const parties = new Set(selection.parties.map(({ id }) => id))
  const shifts = shiftsBetween(model, issues, parties, selection.since, selection.asOf)
  const rows = moveRows(model, shifts, selection.parties)
  const since = formatDay(selection.since)
  return movesFigure(rows, looksOf(looks, selection.parties), {
    ...wordsOf('Shifts of position', selection),
    since,
    headline: shiftsHeadline(movesByParty(rows, selection.parties), since),
  })
}
