import type { IssueInput, PartyAnswer } from './inputs.ts'

/** The limits that a model has unless it says otherwise. */
const USUAL_LIMITS = { agreedSpread: 5, closeSpread: 25 }

/** An issue on which parties A, B, C … stand at these values; no value is silence. */
export function issueAt(...values: readonly (number | undefined)[]): IssueInput {
  return issueOf(values.map((value, index) => ({ party: nameOf(index), value })))
}

export function issueOf(answers: readonly PartyAnswer[]): IssueInput {
  return { answers, limits: USUAL_LIMITS }
}

/** A refuses all above 30, C all below 70; the zone is empty without any two values touching. */
export const BLOCKED_ISSUE = issueOf([
  { party: 'A', value: 20, redLine: { max: 30 } },
  { party: 'B', value: 60 },
  { party: 'C', value: 80, redLine: { min: 70 } },
])

/** As above, without C. */
export const OPEN_ISSUE = issueOf(BLOCKED_ISSUE.answers.slice(0, 2))

function nameOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}
