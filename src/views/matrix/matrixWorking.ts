import { apartWords, type ComparedParties, type IssueRow } from '../../charts/positions/matrixRows.ts'
import { stateWord } from '../../charts/stateWords.ts'
import type { Model } from '../../model/model.ts'
import type { Selection } from '../selection.ts'
import { issueQuestion } from '../working/issueQuestions.ts'
import type { Asked } from '../working/WorkingOverPage.tsx'
import type { MatrixColumn } from './matrixColumns.ts'

/** The number of a cell as its working is asked for; `undefined` for cells that hold none. */
export function askMatrix(
  kind: MatrixColumn['kind'] | undefined,
  row: Pick<IssueRow, 'issue' | 'title' | 'state' | 'spread' | 'apart'>,
  model: Pick<Model, 'settings'>,
  selection: Pick<Selection, 'issues' | 'parties'>,
  compared: ComparedParties | undefined,
): Asked | undefined {
  const { issue, title, state, spread, apart } = row
  const question = (metric: 'state' | 'spread', parties: ComparedParties | Selection['parties']) =>
    issueQuestion(metric, model, selection, issue, parties)
  if (kind === 'state')
    return { question: question('state', selection.parties), about: title, shown: stateWord(state) }
  if (kind === 'spread' && spread !== undefined)
    return { question: question('spread', selection.parties), about: title, shown: String(spread) }
  if (kind === 'apart' && apart && compared)
    return {
      question: question('spread', compared),
      about: `${title}, ${apartWords(apart, compared)}`,
      shown: String(apart.distance),
    }
  return undefined
}
