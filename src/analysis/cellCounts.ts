import { sum } from '../base/sum.ts'
import type { SelectedIssue } from './selectedIssue.ts'

/** How many cells there are, one a party and issue; how many hold a position with a value; how many are silent. */
export interface CellCounts {
  readonly cells: number
  readonly held: number
  readonly silent: number
}

/** Counts the cells of some issues under the parties for which they were selected. */
export function countCells(
  issues: readonly Pick<SelectedIssue, 'reading'>[],
  parties: readonly unknown[],
): CellCounts {
  const cells = issues.length * parties.length
  const held = sum(issues.map(({ reading }) => reading.stands.length))
  return { cells, held, silent: cells - held }
}

/** On how many of the issues a party holds a position with a value. */
export function countHeldBy(issues: readonly Pick<SelectedIssue, 'positions'>[], party: string): number {
  return issues.filter(({ positions }) => positions.get(party)?.value !== undefined).length
}
