import { formatDay } from '../base/days.ts'
import { countOf, joinWords } from '../base/words.ts'
import type { Selection } from './selection.ts'

/** As of when, for whom, and what the reader’s choices left out: the second line of every figure. */
export function figureSubtitle(what: string, selection: Selection): string {
  const parties = joinWords(selection.parties.map(({ name }) => name))
  return `${what}, as of ${formatDay(selection.asOf)}. Parties: ${parties}. ${leftOutWords(selection)}`
}

/** `Left out: nothing.`, or the parties and issues that are switched off. */
export function leftOutWords({ hiddenParties, hiddenIssues }: Selection): string {
  const out = [
    ...hiddenParties.map(({ name }) => name),
    ...(hiddenIssues.length > 0 ? [countOf(hiddenIssues.length, 'issue')] : []),
  ]
  return `Left out: ${out.length === 0 ? 'nothing' : joinWords(out)}.`
}

/** How many cells are silent, for the notes of figures. */
export function silenceNote({ parties, issues }: Selection): string {
  const cells = parties.length * issues.length
  const held = issues.reduce((count, { reading }) => count + reading.stands.length, 0)
  return `${cells - held} of ${countOf(cells, 'cell')} hold no position.`
}
