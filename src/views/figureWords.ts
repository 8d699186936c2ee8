import { countCells } from '../analysis/cellCounts.ts'
import { formatDay } from '../base/days.ts'
import { countOf, formatCount, joinWords } from '../base/words.ts'
import type { Selection } from './selection.ts'

/** As of when, for whom, and what the reader’s choices left out: the second line of every figure. */
export function figureSubtitle(what: string, selection: Selection): string {
  const { parties, hiddenParties } = selection
  const who = isNameable(parties)
    ? joinWords(parties.map(({ name }) => name))
    : `${formatCount(parties.length)} of ${formatCount(parties.length + hiddenParties.length)}`
  return `${what}, as of ${formatDay(selection.asOf)}. Parties: ${who}. ${leftOutWords(selection)}`
}

/** More parties than a line or two of names can hold are counted. */
const MOST_NAMES = 20

function isNameable(parties: readonly unknown[]): boolean {
  return parties.length <= MOST_NAMES
}

/** `Left out: nothing.`, or the parties and issues that are switched off. */
export function leftOutWords({ hiddenParties, hiddenIssues }: Selection): string {
  const out = [
    ...(isNameable(hiddenParties)
      ? hiddenParties.map(({ name }) => name)
      : [countOf(hiddenParties.length, 'party', 'parties')]),
    ...(hiddenIssues.length > 0 ? [countOf(hiddenIssues.length, 'issue')] : []),
  ]
  return `Left out: ${out.length === 0 ? 'nothing' : joinWords(out)}.`
}

/** How many cells are silent, for the notes of figures. */
export function silenceNote({ parties, issues }: Selection): string {
  const { silent, cells } = countCells(issues, parties)
  return `${formatCount(silent)} of ${countOf(cells, 'cell')} hold no position.`
}
