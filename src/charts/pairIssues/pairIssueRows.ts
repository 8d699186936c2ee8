import { readIssue } from '../../analysis/issueReading.ts'
import {
  comparedIssues,
  silenceOf,
  silenceOfPair,
  type ComparedIssue,
  type Silence,
} from '../../analysis/pairReading.ts'
import type { Column } from '../../base/column.ts'
import type { Day } from '../../base/days.ts'
import type { Issue } from '../../model/model.ts'
import type { Confidence, Position, Settings } from '../../model/schema.ts'
import { nearestOption } from '../../model/standing.ts'
import { refusal } from '../positions/cellSentence.ts'
import { silenceWord } from '../stateWords.ts'

/** What two parties do on an issue; `silent` where one of the two, or both, hold no position. */
export type PairBlock = 'share' | 'differ' | 'block' | 'silent'

export const PAIR_BLOCKS: readonly PairBlock[] = ['share', 'differ', 'block', 'silent']

/** One of the two parties on an issue. */
export interface PairSide {
  readonly party: string
  readonly name: string
  /** The nearest option’s label, or the kind of silence. */
  readonly words: string
  /** Where it stands, 0–100, and how sure that is; `undefined` where it is silent. */
  readonly stance: { readonly value: number; readonly confidence: Confidence } | undefined
  /** `refuses below 65`; `undefined` where it has no red line. */
  readonly refuses: string | undefined
}

/** One issue as two parties stand on it. */
export interface PairIssueRow {
  readonly issue: string
  readonly title: string
  readonly group: string
  readonly block: PairBlock
  /** How far apart the two values are, 0–100; `undefined` where one is missing. */
  readonly distance: number | undefined
  readonly sides: readonly [PairSide, PairSide]
  /** From the smallest bound above to the largest below, where no outcome clears both red lines. */
  readonly gap: { readonly from: number; readonly to: number } | undefined
}

export interface NamedParty {
  readonly id: string
  readonly name: string
}

/**
 * The given issues in four blocks: what the two share (as near as the model’s `closeSpread`), what they differ on, what
 * their red lines block whatever the distance, and where one is silent. Within a block by distance, the smallest first;
 * silent ones by the kind of silence.
 */
export function pairIssueRows(
  issues: readonly Issue[],
  [a, b]: readonly [NamedParty, NamedParty],
  asOf: Day,
  settings: Settings,
): PairIssueRow[] {
  return comparedIssues(issues, a.id, b.id, asOf)
    .map((compared) => ({ kind: silenceOfPair(compared), row: rowOf(compared, a, b, settings) }))
    .toSorted(
      (one, other) =>
        PAIR_BLOCKS.indexOf(one.row.block) - PAIR_BLOCKS.indexOf(other.row.block) ||
        (one.row.distance ?? 0) - (other.row.distance ?? 0) ||
        (one.row.block === 'silent' ? KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) : 0),
    )
    .map(({ row }) => row)
}

const KINDS: readonly Silence[] = ['declined', 'ambiguous', 'deferred', 'not-applicable', 'never-stated']

function rowOf(
  { issue, first, second }: ComparedIssue,
  a: NamedParty,
  b: NamedParty,
  settings: Settings,
): PairIssueRow {
  const stands = [
    { party: a.id, value: first?.value, redLine: first?.redLine },
    { party: b.id, value: second?.value, redLine: second?.redLine },
  ].flatMap(({ value, ...stand }) => (value === undefined ? [] : [{ ...stand, value }]))
  const { state, spread, zone } = readIssue(stands, settings)
  return {
    issue: issue.id,
    title: issue.title,
    group: issue.group.title,
    block: BLOCK_OF[state],
    distance: spread,
    sides: [sideOf(issue, a, first), sideOf(issue, b, second)],
    gap: state === 'blocked' ? { from: zone.high, to: zone.low } : undefined,
  }
}

const BLOCK_OF = {
  agreed: 'share',
  close: 'share',
  bridgeable: 'differ',
  blocked: 'block',
  unknown: 'silent',
} as const

function sideOf(issue: Issue, { id, name }: NamedParty, position: Position | undefined): PairSide {
  const { value, confidence, redLine } = position ?? {}
  if (value === undefined)
    return { party: id, name, words: silenceWord(silenceOf(position)), stance: undefined, refuses: undefined }
  return {
    party: id,
    name,
    words: nearestOption(issue, value).option.label,
    stance: { value, confidence: confidence ?? 'low' },
    refuses: refusal({ redLine: redLine ?? {} }),
  }
}

/** How many issues each block holds. */
export function countBlocks(
  rows: readonly Pick<PairIssueRow, 'block'>[],
): Readonly<Record<PairBlock, number>> {
  const counts = { share: 0, differ: 0, block: 0, silent: 0 }
  for (const { block } of rows) counts[block] += 1
  return counts
}

export function pairIssueColumns([a, b]: readonly [string, string]): readonly Column<PairIssueRow>[] {
  const side = (at: 0 | 1, name: string): Column<PairIssueRow>[] => [
    { id: `words-${at}`, label: name, value: ({ sides }) => sides[at].words },
    { id: `value-${at}`, label: `${name} (0 to 100)`, value: ({ sides }) => sides[at].stance?.value },
    { id: `refuses-${at}`, label: `${name}: red line`, value: ({ sides }) => sides[at].refuses },
  ]
  return [
    { id: 'block', label: 'Block', value: ({ block }) => BLOCK_WORDS[block] },
    { id: 'group', label: 'Group', value: ({ group }) => group },
    { id: 'issue', label: 'Issue', value: ({ title }) => title },
    ...side(0, a),
    ...side(1, b),
    { id: 'apart', label: 'Apart (0 to 100)', value: ({ distance }) => distance },
  ]
}

export const BLOCK_WORDS: Readonly<Record<PairBlock, string>> = {
  share: 'Share',
  differ: 'Differ',
  block: 'Block',
  silent: 'Silent',
}
