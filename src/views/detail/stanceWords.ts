import type { Day } from '../../base/days.ts'
import { formatDay } from '../../base/days.ts'
import type { Silence } from '../../analysis/pairReading.ts'
import type { Issue } from '../../model/model.ts'
import { nearestOption } from '../../model/standing.ts'

/** A value in the codebook's words: the option's label and what it means, or the options it lies between. */
export interface StanceWords {
  readonly label: string
  /** First sentence of the option's meaning; `undefined` where the value is no option. */
  readonly meaning: string | undefined
}

/** What a value on an issue's scale stands for. */
export function stanceWords(issue: Issue, value: number): StanceWords {
  const { option, exact } = nearestOption(issue, value)
  if (exact) return { label: option.label, meaning: firstSentence(option.meaning) }
  const options = issue.scale.options.toSorted((a, b) => a.value - b.value)
  const below = options.findLast((candidate) => candidate.value < value)
  const above = options.find((candidate) => candidate.value > value)
  if (!below || !above) return { label: `beyond ${option.label}`, meaning: undefined }
  const halfway = value - below.value === above.value - value
  const nearer = halfway ? 'halfway' : `nearer ${option.label}`
  return { label: `between ${below.label} and ${above.label}, ${nearer}`, meaning: undefined }
}

/** What a kind of silence means on a day. */
export function silenceSentence(silence: Silence, asOf: Day): string {
  switch (silence) {
    case 'never-stated':
      return `Nothing said on this question by ${formatDay(asOf)} is on record.`
    case 'declined':
      return 'Asked, and would not say.'
    case 'ambiguous':
      return 'What was said fits several options equally.'
    case 'deferred':
      return 'The question was put off, or left to others.'
    case 'not-applicable':
      return 'The question does not arise for this party.'
  }
}

/** The text up to the end of its first sentence; all of it where it has only one. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text
}
