import type { IssueState } from '../../analysis/issueReading.ts'
import { countOf } from '../../base/words.ts'
import type { Settings } from '../../model/schema.ts'
import {
  BLOCK_WORDS,
  PAIR_BLOCKS,
  type PairBlock,
  type PairIssueRow,
  type PairSide,
} from './pairIssueRows.ts'

/** A block with its heading and its rows; the state’s glyph stands for it. */
export interface PairIssueBlock {
  readonly id: PairBlock
  readonly state: IssueState
  readonly strong: string
  readonly soft: string
  readonly rows: readonly PairIssueRow[]
}

/** The blocks that are there. `Silent` is left out where there is none; the others say so when they are empty. */
export function pairIssueBlocks(
  rows: readonly PairIssueRow[],
  { closeSpread }: Pick<Settings, 'closeSpread'>,
): PairIssueBlock[] {
  const soft: Record<PairBlock, string> = {
    share: `within ${countOf(closeSpread, 'point')}`,
    differ: 'further apart, no red line in the way',
    block: 'red lines leave nothing between them',
    silent: 'one of the two, or both, hold no position; not compared',
  }
  return PAIR_BLOCKS.map((id) => ({
    id,
    state: BLOCK_STATES[id],
    strong: BLOCK_WORDS[id],
    soft: soft[id],
    rows: rows.filter(({ block }) => block === id),
  })).filter((block) => block.rows.length > 0)
}

const BLOCK_STATES: Readonly<Record<PairBlock, IssueState>> = {
  share: 'close',
  differ: 'bridgeable',
  block: 'blocked',
  silent: 'unknown',
}

/** A row as one sentence, beginning with what is seen of it. */
export function pairIssueSentence({ title, sides, distance, block }: PairIssueRow): string {
  const [a, b] = sides.map(sideWords)
  const apart = distance === undefined ? 'not compared' : `${countOf(distance, 'point')} apart`
  const blocked = block === 'block' ? ', blocked by their red lines' : ''
  return `${title}: ${a}; ${b}; ${apart}${blocked}`
}

function sideWords({ name, words, stance, refuses }: PairSide): string {
  if (!stance) return `${name}: ${words.toLowerCase()}`
  return `${name}: ${words}, ${stance.value} of 100${refuses === undefined ? '' : `, ${refuses}`}`
}
