import { issueInput } from '../../analysis/metricInputs.ts'
import type { Model } from '../../model/model.ts'
import type { Selection } from '../selection.ts'
import type { Question } from './question.ts'

interface NamedParty {
  readonly id: string
  readonly name: string
}

/** The state or the spread of an issue for some parties: those shown, or two of them, whose spread is their distance. */
export function issueQuestion(
  metric: 'state' | 'spread',
  model: Pick<Model, 'settings'>,
  { issues }: Pick<Selection, 'issues'>,
  issueId: string,
  parties: readonly NamedParty[],
): Question {
  return {
    metric,
    input: () => {
      const selected = issues.find(({ issue }) => issue.id === issueId)
      return issueInput(model, { positions: selected?.positions ?? new Map() }, parties)
    },
  }
}

/** How far two parties stand apart on one issue: the spread of the two. */
export function distanceQuestion(
  model: Pick<Model, 'settings'>,
  selection: Pick<Selection, 'issues'>,
  {
    issue,
    sides,
  }: {
    readonly issue: string
    readonly sides: readonly { readonly party: string; readonly name: string }[]
  },
): Question {
  const parties = sides.map(({ party, name }) => ({ id: party, name }))
  return issueQuestion('spread', model, selection, issue, parties)
}
