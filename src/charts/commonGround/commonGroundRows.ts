import { blockers, type IssueState } from '../../analysis/issueReading.ts'
import { silenceOf } from '../../analysis/pairReading.ts'
import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Column } from '../../base/column.ts'
import { formatScore, joinWords } from '../../base/words.ts'
import type { PartyLooks } from '../partyLook.ts'
import { silenceWord, stateWord } from '../stateWords.ts'

/** One issue’s common ground, and whom its words name. Party lists hold names in the order in which they are shown. */
export interface CommonGroundRow {
  readonly issue: string
  readonly title: string
  readonly group: string
  readonly state: IssueState
  /** 0–1; `undefined` where fewer than two parties have a value. */
  readonly score: number | undefined
  readonly spread: number | undefined
  /** Ids of those whose marks stand left and right of the sign: the two ends, or the two sides of the red lines. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** What the row says in words after its number. */
  readonly words: string
}

/** Issues by common ground, the most first; blocked ones apart, after the others, whatever their number; unknown last. */
export function commonGroundRows(issues: readonly SelectedIssue[], looks: PartyLooks): CommonGroundRow[] {
  const rows = issues.map((selected) => rowOf(selected, looks))
  const rank = (row: CommonGroundRow) => (row.state === 'unknown' ? 2 : row.state === 'blocked' ? 1 : 0)
  return rows.toSorted((a, b) => rank(a) - rank(b) || (b.score ?? 0) - (a.score ?? 0))
}

function rowOf({ issue, reading, positions }: SelectedIssue, looks: PartyLooks): CommonGroundRow {
  const names = (ids: readonly string[]) => joinWords(ids.map((id) => looks.get(id)?.name ?? id))
  const sides = blockers(reading)
  const base = {
    issue: issue.id,
    title: issue.title,
    group: issue.group.title,
    state: reading.state,
    score: reading.commonGround,
    spread: reading.spread,
  }
  if (reading.state === 'unknown') {
    const stated = reading.stands.map(({ party }) => party)
    const silent = [...looks.keys()]
      .filter((id) => positions.has(id) && !stated.includes(id))
      .map((id) => `${looks.get(id)?.name}: ${silenceWord(silenceOf(positions.get(id))).toLowerCase()}`)
    const who = stated.length === 0 ? 'no party holds a position' : `only ${names(stated)} holds a position`
    return { ...base, left: [], right: [], words: [who, ...silent].join('; ') }
  }
  if (reading.state === 'blocked')
    return {
      ...base,
      left: sides.upTo,
      right: sides.from,
      words: `red lines of ${names(sides.upTo)} against ${names(sides.from)}`,
    }
  if (reading.lowest.length === 0) return { ...base, left: [], right: [], words: 'all at one point' }
  return {
    ...base,
    left: reading.lowest,
    right: reading.highest,
    words: `furthest apart: ${names(reading.lowest)} and ${names(reading.highest)}`,
  }
}

export const commonGroundColumns: readonly Column<CommonGroundRow>[] = [
  { id: 'group', label: 'Group', value: (row) => row.group },
  { id: 'issue', label: 'Issue', value: (row) => row.title },
  { id: 'state', label: 'State', value: (row) => stateWord(row.state) },
  {
    id: 'commonGround',
    label: 'Common ground (0 to 1)',
    value: (row) => (row.score === undefined ? undefined : Number(formatScore(row.score))),
  },
  { id: 'spread', label: 'Spread (0 to 100)', value: (row) => row.spread },
  { id: 'why', label: 'Why', value: (row) => row.words },
]
