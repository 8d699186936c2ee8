import { countOf, formatScore } from '../../base/words.ts'
import type { HeatCell } from './heatRows.ts'

/** The number of a cell, or why there is none. */
export function scoreWords({ score, shared }: Pick<HeatCell, 'score' | 'shared'>): string {
  if (score !== undefined) return formatScore(score)
  return shared === 0 ? 'none' : 'no weight'
}

/** What stands under the number: on how many issues it rests, and, where the two block some, how many of these. */
export function restWords({ blocked, shared }: Pick<HeatCell, 'blocked' | 'shared'>): string {
  return blocked.length > 0 ? `${blocked.length} of ${shared}` : countOf(shared, 'issue')
}

/** A cell as one sentence, for readers who do not see the table. */
export function heatSentence({ names, group, score, shared, issues, blocked }: HeatCell): string {
  const where = `${names.join(' and ')}, ${group?.title ?? 'all issues'}`
  if (shared === 0) return `${where}: none of ${countOf(issues, 'issue')} on which both hold a position`
  const agreement = score === undefined ? 'no issue of any salience' : `agreement ${formatScore(score)}`
  const blocks = blocked.length === 0 ? 'none blocked' : `${blocked.length} blocked by red lines`
  return `${where}: ${agreement}, on ${shared} of ${countOf(issues, 'issue')}, ${blocks}`
}
