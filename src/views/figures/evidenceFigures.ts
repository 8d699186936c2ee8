import { countCells } from '../../analysis/cellCounts.ts'
import { indexStatements, onRecord, type StatementEntry } from '../../analysis/statementIndex.ts'
import { ageFigure } from '../../charts/evidence/ageFigure.tsx'
import { ageRows } from '../../charts/evidence/ageRows.ts'
import { reliabilityFigure } from '../../charts/evidence/reliabilityFigure.tsx'
import { reliabilityRows, sourceFacts } from '../../charts/evidence/reliabilityRows.ts'
import { silenceFigure } from '../../charts/evidence/silenceFigure.tsx'
import { silenceRows } from '../../charts/evidence/silenceRows.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import type { Selection } from '../selection.ts'
import { looksOf, wordsOf, type PositionsInput, type StatementsInput } from './figureInput.ts'

export function evidenceAge({ model, selection, looks }: PositionsInput) {
  const rows = ageRows(model, selection.issues, selection.parties, selection.asOf)
  return ageFigure(
    rows,
    model.settings.staleDays,
    looksOf(looks, selection.parties),
    wordsOf('Age of the newest evidence behind each position', selection),
  )
}

export function silence({ selection }: PositionsInput) {
  const rows = silenceRows(selection.issues, selection.parties)
  return silenceFigure(
    rows,
    countCells(selection.issues, selection.parties).cells,
    separateWords('Cells that hold no position, by kind', selection),
  )
}

/** `theirs`: the statements on record, of the parties shown. */
export function reliability(
  input: StatementsInput,
  theirs: readonly StatementEntry[] = ofParties(entriesOnRecord(input), input.selection),
) {
  return reliabilityFigure(
    reliabilityRows(theirs),
    sourceFacts(theirs),
    separateWords('Sources of all statements on record', input.selection),
  )
}

/** What is on record on the day shown, on the issues shown, whoever said it. */
export function entriesOnRecord({ model, evidence, selection }: StatementsInput): StatementEntry[] {
  const issues = new Set(selection.issues.map(({ issue }) => issue.id))
  return onRecord(indexStatements(model, evidence), selection.asOf, issues)
}

/** Those of some statements that the parties shown made. */
export function ofParties(entries: readonly StatementEntry[], { parties }: Selection): StatementEntry[] {
  const shown = new Set(parties.map(({ id }) => id))
  return entries.filter(({ statement }) => shown.has(statement.party))
}

function separateWords(what: string, selection: Selection) {
  return {
    subtitle: figureSubtitle(what, selection),
    leftOut: leftOutWords(selection),
    silence: silenceNote(selection),
  }
}
