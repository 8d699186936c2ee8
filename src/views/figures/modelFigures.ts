import { indexStatements, onRecord } from '../../analysis/evidenceSearch.ts'
import { alphas, expertReadings, isWithinReach, robustCount } from '../../analysis/expertsPanel.ts'
import { coverageFigure } from '../../charts/coverage/coverageFigure.tsx'
import { coverageRows } from '../../charts/coverage/coverageRows.ts'
import { statementsByPartyFigure } from '../../charts/coverage/statementsByPartyFigure.tsx'
import { statementsByPartyRows } from '../../charts/coverage/statementsByPartyRows.ts'
import { expertsFigure } from '../../charts/experts/expertsFigure.tsx'
import { expertsRows } from '../../charts/experts/expertsRows.ts'
import { figureSubtitle, leftOutWords } from '../figureWords.ts'
import type { Selection } from '../selection.ts'
import { looksOf, type FigureInput } from './figureInput.ts'

export function coverage({ model, selection, looks }: FigureInput) {
  const { issues, parties, asOf } = selection
  return coverageFigure(
    coverageRows(model, issues, parties, asOf),
    parties,
    looksOf(looks, parties),
    shortWords('What the model holds on each party and issue', selection),
  )
}

export function statementsByParty({ model, evidence, selection, looks }: FigureInput) {
  const issues = new Set(selection.issues.map(({ issue }) => issue.id))
  const entries = onRecord(indexStatements(model, evidence), selection.asOf, issues)
  return statementsByPartyFigure(
    statementsByPartyRows(entries, selection.parties),
    looksOf(looks, selection.parties),
    shortWords('Statements of each party by the class of their best source', selection),
  )
}

export function experts({ model, selection }: FigureInput) {
  const { issues, parties, asOf } = selection
  if (!isWithinReach(parties.length, issues.length)) return undefined
  const readings = expertReadings(model, issues, parties, asOf)
  return expertsFigure(
    expertsRows(readings),
    robustCount(readings),
    alphas(issues, parties, asOf),
    model.settings,
    shortWords('Measures of agreement from the literature', selection),
  )
}

function shortWords(what: string, selection: Selection) {
  return { subtitle: figureSubtitle(what, selection), leftOut: leftOutWords(selection) }
}
