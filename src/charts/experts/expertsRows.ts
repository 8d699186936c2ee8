import { PANEL_METRICS, type ExpertReading } from '../../analysis/expertsPanel.ts'
import type { IssueState } from '../../analysis/issueReading.ts'
import type { Column } from '../../base/column.ts'
import { joinWords } from '../../base/words.ts'
import { stateWord } from '../stateWords.ts'

/** One issue as the experts’ panel shows it. */
export interface ExpertsRow {
  readonly issue: string
  readonly title: string
  readonly group: string
  readonly state: IssueState
  /** In the order of `PANEL_METRICS`. */
  readonly scores: readonly (number | undefined)[]
  /** Whether the state holds within the parties’ stated ranges, in words. */
  readonly holds: string
}

/** The issues in the model’s order. */
export function expertsRows(readings: readonly ExpertReading[]): ExpertsRow[] {
  return readings.map(({ selected: { issue, reading }, scores, robust }) => ({
    issue: issue.id,
    title: issue.title,
    group: issue.group.title,
    state: reading.state,
    scores,
    holds: holdsWords(reading.state, robust.states),
  }))
}

/** `never flips`, or which other states are within reach of the ranges. */
function holdsWords(state: IssueState, states: readonly IssueState[]): string {
  if (state === 'unknown') return ''
  const others = states.filter((other) => other !== state)
  return others.length === 0
    ? 'never flips'
    : `or ${joinWords(
        others.map((other) => stateWord(other).toLowerCase()),
        'or',
      )}`
}

/** A score with two decimals and a true minus; `none` where there is none. */
export function scoreWords(score: number | undefined): string {
  return score === undefined
    ? 'none'
    : score
        .toFixed(2)
        .replace(/^-(?=0\.00$)/, '')
        .replace('-', '−')
}

export const expertsColumns: readonly Column<ExpertsRow>[] = [
  { id: 'group', label: 'Group', value: (row) => row.group },
  { id: 'issue', label: 'Issue', value: (row) => row.title },
  ...PANEL_METRICS.map(({ id, label, range }, index) => ({
    id,
    label: range ? `${label} (${String(range.low).replace('-', '−')} to ${range.high})` : label,
    value: ({ scores }: ExpertsRow) => {
      const score = scores[index]
      return score === undefined ? undefined : Number(score.toFixed(2))
    },
  })),
  { id: 'state', label: 'State', value: (row) => stateWord(row.state) },
  { id: 'holds', label: 'Within the parties’ ranges', value: (row) => row.holds },
]
