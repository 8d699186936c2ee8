import type { IssueState } from '../analysis/issueReading.ts'
import type { Silence } from '../analysis/pairReading.ts'

const STATE_WORDS: Readonly<Record<IssueState, string>> = {
  agreed: 'Agreed',
  close: 'Close',
  bridgeable: 'Bridgeable',
  blocked: 'Blocked',
  unknown: 'Unknown',
}

const SILENCE_WORDS: Readonly<Record<Silence, string>> = {
  'never-stated': 'Never stated',
  declined: 'Declined to say',
  ambiguous: 'Ambiguous',
  deferred: 'Deferred',
  'not-applicable': 'Not applicable',
}

export function stateWord(state: IssueState): string {
  return STATE_WORDS[state]
}

export function silenceWord(silence: Silence): string {
  return SILENCE_WORDS[silence]
}
