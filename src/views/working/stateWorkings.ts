import { issueInput } from '../../analysis/metricInputs.ts'
import type { IssueState } from '../../analysis/issueReading.ts'
import type { Model } from '../../model/model.ts'
import type { Selection } from '../selection.ts'
import type { Question } from './question.ts'
import { workingOf } from './workingOf.ts'

/** One issue and, in one line, what decides its state. */
export interface StateWorking {
  readonly issue: string
  readonly title: string
  readonly because: string
  readonly question: Question
}

/** The issues of one state with what makes each so, in the model’s order. */
export function stateWorkings(
  model: Pick<Model, 'settings'>,
  { issues, parties }: Pick<Selection, 'issues' | 'parties'>,
  state: IssueState,
): StateWorking[] {
  return issues
    .filter(({ reading }) => reading.state === state)
    .map((selected) => {
      const question: Question = { metric: 'state', input: () => issueInput(model, selected, parties) }
      return {
        issue: selected.issue.id,
        title: selected.issue.title,
        because: workingOf(question).working.arithmetic ?? 'fewer than two values',
        question,
      }
    })
}
