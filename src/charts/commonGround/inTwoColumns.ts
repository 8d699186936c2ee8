import type { CommonGroundRow } from './commonGroundRows.ts'
import { commonGroundBlocks } from './commonGroundBlocks.ts'

/** A heading takes about as much room as a row, and the scale below. */
const HEADING = 1.4
/** Blocks are kept whole where a column gets no longer by it than by so many rows. */
const WHOLE = 4

/** The rows in two columns of about one length, cut between the blocks where that does. */
export function inTwoColumns(rows: readonly CommonGroundRow[]): readonly (readonly CommonGroundRow[])[] {
  if (rows.length < 2) return [rows]
  const ranked = commonGroundBlocks(rows).flatMap((block) => block.rows)
  const boundary = commonGroundBlocks(rows)[0]?.rows.length ?? 0
  const longest = (at: number) => Math.max(lengthOf(ranked.slice(0, at)), lengthOf(ranked.slice(at)))
  const best = ranked
    .map((_, at) => at)
    .slice(1)
    .reduce((one, other) => (longest(other) < longest(one) ? other : one), 1)
  const isWhole = boundary < ranked.length && longest(boundary) - longest(best) <= WHOLE
  const at = isWhole ? boundary : best
  return [ranked.slice(0, at), ranked.slice(at)]
}

function lengthOf(rows: readonly CommonGroundRow[]): number {
  return rows.length + commonGroundBlocks(rows).length * HEADING
}
