import type { Silence } from '../../analysis/pairReading.ts'
import { wrapText } from '../../export/wrapText.ts'
import { estimateWidth } from '../estimateWidth.ts'
import type { Stretch } from '../figure/figureSpec.ts'
import { titledGroups } from '../figure/titledGroups.ts'
import type { PartyLooks } from '../partyLook.ts'
import { SILENCES } from '../evidence/silenceRows.ts'
import { silenceWord } from '../stateWords.ts'
import { countCells, type CoverageRow } from './coverageRows.ts'

export const HEAD = 28
export const GROUP = 24
export const LINE = 17
export const SIZE = 13.5
const PAD = 6
const TITLE = 250
const LAST = 54
const WORDS_FROM = 104
/** More parties than this have no room for a column each; the picture then counts kinds. */
const MOST_COLUMNS = 16

/** Two letters for a kind of silence, where there is no room for its words. */
const SILENCE_CODES: Readonly<Record<Silence, string>> = {
  'never-stated': 'ns',
  declined: 'de',
  ambiguous: 'am',
  deferred: 'df',
  'not-applicable': 'na',
}

/** Whether so many parties have a column each. */
export function hasPartyColumns(parties: number): boolean {
  return parties <= MOST_COLUMNS
}

/** `Never stated` where a column has room for it, else `ns`. */
export function silenceText(silence: Silence, cellWidth: number): string {
  return cellWidth >= WORDS_FROM ? silenceWord(silence) : SILENCE_CODES[silence]
}

/** What the letters stand for, for the legend; nothing where words are written out. */
export function codeWords(rows: readonly CoverageRow[], cellWidth: number): string {
  if (cellWidth >= WORDS_FROM) return ''
  const kinds = SILENCES.filter((kind) =>
    rows.some(({ cells }) => cells.some(({ silence }) => silence === kind)),
  )
  return kinds.map((kind) => `${SILENCE_CODES[kind]} ${silenceWord(kind).toLowerCase()}`).join(', ')
}

export function cellWidthOf(columns: number, width: number): number {
  return Math.floor((width - TITLE - LAST) / Math.max(1, columns))
}

interface Column {
  readonly id: string
  readonly label: string
  /** The party whose mark stands beside its name. */
  readonly party: string | undefined
  readonly x: number
}

/** Where the rows, columns and group headings of the picture stand. */
export function layoutCoverage(
  rows: readonly CoverageRow[],
  looks: PartyLooks,
  width: number,
  stretch?: Stretch,
  spread = 1,
) {
  const byParty = hasPartyColumns(looks.size)
  const heads = byParty
    ? [...looks.values()].map(({ id, name, shortLabel }) => ({ id, name, shortLabel, party: id }))
    : [
        { id: 'held', name: 'Position', shortLabel: 'Position', party: undefined },
        ...SILENCES.map((kind) => ({
          id: kind,
          name: silenceWord(kind),
          shortLabel: SILENCE_CODES[kind],
          party: undefined,
        })),
      ]
  const cellWidth = cellWidthOf(heads.length, width)
  const columns = heads.map(({ id, name, shortLabel, party }, index): Column => {
    const room = cellWidth - PAD - (party === undefined ? 0 : 18)
    const label = estimateWidth(name, SIZE) <= room ? name : shortLabel
    return { id, party, label, x: TITLE + index * cellWidth }
  })
  let y = HEAD
  const groups = titledGroups(rows, stretch).map(({ heading, rows: members }) => {
    const top = y
    y += GROUP
    const placed = members.map((row) => {
      const lines = wrapText(row.title, TITLE - PAD, (part) => estimateWidth(part, SIZE))
      const more = (LINE + PAD) * (spread - 1)
      const at = y + more / 2
      y += lines.length * LINE + PAD + more
      return { row, lines, y: at, counts: byParty ? undefined : countsOf(row) }
    })
    return { heading, y: top, placed }
  })
  return { width, height: y + 2, cellWidth, byParty, columns, groups }
}

function countsOf(row: CoverageRow): number[] {
  const { held, silent } = countCells(row)
  return [held, ...silent.values()]
}
