import { indexStatements, onRecord } from '../../analysis/evidenceSearch.ts'
import { ageFigure } from '../../charts/evidence/ageFigure.tsx'
import { ageRows } from '../../charts/evidence/ageRows.ts'
import { reliabilityFigure } from '../../charts/evidence/reliabilityFigure.tsx'
import { reliabilityRows, sourceFacts } from '../../charts/evidence/reliabilityRows.ts'
import { silenceFigure } from '../../charts/evidence/silenceFigure.tsx'
import { silenceRows } from '../../charts/evidence/silenceRows.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import type { Selection } from '../selection.ts'
import { looksOf, wordsOf, type FigureInput } from './figureInput.ts'

export function evidenceAge({ model, selection, looks }: FigureInput) {
  const rows = ageRows(model, selection.issues, selection.parties, selection.asOf)
  return ageFigure(
    rows,
    model.settings.staleDays,
    looksOf(looks, selection.parties),
    wordsOf('Age of the newest evidence behind each position', selection),
  )
}

export function silence({ selection }: FigureInput) {
  const rows = silenceRows(selection.issues, selection.parties)
  const cells = selection.parties.length * selection.issues.length
  return silenceFigure(rows, cells, separateWords('Cells that hold no position, by kind', selection))
}

export function reliability({ model, evidence, selection }: FigureInput) {
  const issues = new Set(selection.issues.map(({ issue }) => issue.id))
  const parties = new Set(selection.parties.map(({ id }) => id))
  const theirs = onRecord(indexStatements(model, evidence), selection.asOf, issues).filter(({ statement }) =>
    parties.has(statement.party),
  )
  return reliabilityFigure(
    reliabilityRows(theirs),
    sourceFacts(theirs),
    separateWords('Sources of all statements on record', selection),
  )
}

function separateWords(what: string, selection: Selection) {
  return {
    subtitle: figureSubtitle(what, selection),
    leftOut: leftOutWords(selection),
    silence: silenceNote(selection),
  }
}
