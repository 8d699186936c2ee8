import { formatDay, type Day } from '../../base/days.ts'
import { capitalise, joinWords } from '../../base/words.ts'
import { cellSentence, cellTip } from '../positions/cellSentence.ts'
import type { PositionsCell } from '../positions/positionsRows.ts'
import type { PartyLooks } from '../partyLook.ts'
import { stateWord } from '../stateWords.ts'
import { planWords } from './spectrumColumns.ts'
import type { SpectrumRow } from './spectrumRows.ts'

/** A line as sentences: its state, its ends, what plans say, and who is silent. */
export function rowSentence(row: SpectrumRow, looks: PartyLooks): string {
  const by =
    row.blockers.length > 0
      ? ` by red lines of ${joinWords(row.blockers.map((id) => looks.get(id)?.name ?? id))}`
      : ''
  const spread = row.spread === undefined ? '' : `, spread ${row.spread}`
  return [
    `${row.title}: ${stateWord(row.state).toLowerCase()}${by}${spread}.`,
    `0: ${row.ends.low}; 100: ${row.ends.high}.`,
    ...row.plans.map((place) => `${place.title}: ${planWords(place)}.`),
    ...silentCells(row).map(({ partyName, words }) => `${partyName}: ${words.toLowerCase()}.`),
  ].join(' ')
}

/** The tip of an issue’s name: the question, and who is silent on it. */
export function rowTip(row: SpectrumRow): { readonly heading: string; readonly text: string } {
  const silent = silentCells(row).map(({ partyName, words }) => `${partyName}: ${words.toLowerCase()}.`)
  const plans = row.plans.map((place) => `${place.title}: ${planWords(place)}.`)
  return {
    heading: row.question,
    text: [`0: ${row.ends.low}. 100: ${row.ends.high}.`, ...plans, ...silent].join(' '),
  }
}

/** A mark as a sentence: the cell’s, and where the party stood on the earlier day. */
export function markSentence(row: SpectrumRow, cell: PositionsCell, since: Day): string {
  const was = wasWords(row, cell.party, since)
  return `${cellSentence(cell)}${was ? `; ${was}` : ''}`
}

/** A mark’s tip: the cell’s, and where the party stood on the earlier day. */
export function markTip(row: SpectrumRow, cell: PositionsCell, since: Day) {
  const { heading, text } = cellTip(cell)
  const was = wasWords(row, cell.party, since)
  return { heading, text: was ? `${capitalise(was)}. ${text}` : text }
}

function wasWords({ trails }: SpectrumRow, party: string, since: Day): string | undefined {
  const trail = trails.find((one) => one.party === party)
  return trail && `was at ${trail.from} on ${formatDay(since)}`
}

function silentCells({ cells }: SpectrumRow): PositionsCell[] {
  return cells.filter(({ stance }) => !stance)
}

const MOST_NAMED = 8

/** Whose marks are missing and which kind of silence it is; `undefined` where none is. Long lists end in a count. */
export function silentWords(rows: readonly SpectrumRow[]): string | undefined {
  const silent = rows.flatMap((row) =>
    silentCells(row).map(({ partyName, words }) => `${partyName} on ${row.title} (${words.toLowerCase()})`),
  )
  if (silent.length === 0) return undefined
  const more = silent.length - MOST_NAMED
  const named = silent.slice(0, MOST_NAMED).join('; ')
  return `Without a mark: ${named}${more > 0 ? `; and ${more} more, in the table` : ''}.`
}
