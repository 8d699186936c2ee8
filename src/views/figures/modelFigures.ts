import type { StatementEntry } from '../../analysis/statementIndex.ts'
import { alphas, expertReadings, isWithinReach, robustCount } from '../../analysis/expertsPanel.ts'
import { coverageFigure } from '../../charts/coverage/coverageFigure.tsx'
import { coverageRows } from '../../charts/coverage/coverageRows.ts'
import { statementsByPartyFigure } from '../../charts/coverage/statementsByPartyFigure.tsx'
import { statementsByPartyRows } from '../../charts/coverage/statementsByPartyRows.ts'
import { expertsFigure } from '../../charts/experts/expertsFigure.tsx'
import { expertsRows } from '../../charts/experts/expertsRows.ts'
import { figureSubtitle, leftOutWords } from '../figureWords.ts'
import type { Selection } from '../selection.ts'
import { entriesOnRecord } from './evidenceFigures.ts'
import { looksOf, type PositionsInput, type StatementsInput } from './figureInput.ts'

export function coverage({ model, selection, looks }: PositionsInput) {
  const { issues, parties, asOf } = selection
  return coverageFigure(
    coverageRows(model, issues, parties, asOf),
    parties,
    looksOf(looks, parties),
    shortWords('What the model holds on each party and issue', selection),
  )
}

/** `entries`: the statements on record. */
export function statementsByParty(
  input: StatementsInput,
  entries: readonly StatementEntry[] = entriesOnRecord(input),
) {
  const { selection, looks } = input
  return statementsByPartyFigure(
    statementsByPartyRows(entries, selection.parties),
    looksOf(looks, selection.parties),
    shortWords('Statements of each party by the class of their best source', selection),
  )
}

/** What the experts’ panel measures; `undefined` where that would hold up the page. */
export function expertsPanel({ model, selection }: PositionsInput) {
  const { issues, parties, asOf } = selection
  if (!isWithinReach(parties.length, issues.length)) return undefined
  const readings = expertReadings(model, issues, parties, asOf)
  return { readings, states: robustCount(readings), overall: alphas(issues, parties, asOf) }
}

export function experts(input: PositionsInput, panel = expertsPanel(input)) {
  return (
    panel &&
    expertsFigure(
      expertsRows(panel.readings),
      panel.states,
      panel.overall,
      input.model.settings,
      shortWords('Measures of agreement from the literature', input.selection),
    )
  )
}

function shortWords(what: string, selection: Selection) {
  return { subtitle: figureSubtitle(what, selection), leftOut: leftOutWords(selection) }
}
