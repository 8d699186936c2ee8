import { sum } from '../../base/sum.ts'
import { countOf, formatCount } from '../../base/words.ts'
import type { Day } from '../../base/days.ts'
import type { Model } from '../../model/model.ts'
import { standingEvidence } from '../../model/standing.ts'
import type { SelectedIssue } from '../selectedIssue.ts'

/**
 * The Evidence tab’s sentence: on how many statements and provisions said by the day the shown positions rest (those that
 * say otherwise included), and how many positions rest on one alone.
 */
export function evidenceHeadline(model: Model, issues: readonly SelectedIssue[], asOf: Day): string {
  const cited = new Set<string>()
  let positions = 0
  let single = 0
  for (const { positions: held } of issues) {
    for (const position of held.values()) {
      if (position.value === undefined) continue
      const { supporting, contested } = standingEvidence(model, position, asOf)
      for (const id of [...supporting, ...contested]) cited.add(id)
      positions += 1
      if (supporting.length === 1) single += 1
    }
  }
  if (positions === 0) return 'None of the parties shown has stated a position yet.'
  const provisions = [...cited].filter((id) => id.includes('#')).length
  const statements = cited.size - provisions
  const what = [
    ...(statements > 0 || provisions === 0 ? [countOf(statements, 'statement')] : []),
    ...(provisions > 0 ? [countOf(provisions, 'provision of a plan', 'provisions of plans')] : []),
  ].join(' and ')
  const first = `${what} ${cited.size === 1 ? 'stands' : 'stand'} behind ${countOf(positions, 'position')}`
  return `${first}; ${single === 0 ? 'none of those rests' : `${formatCount(single)} of those ${single === 1 ? 'rests' : 'rest'}`} on a single one.`
}

/** The sentence over the age of the evidence: how many positions were spoken of lately, and how many are stale. */
export function ageHeadline(
  classes: readonly { readonly upTo: number | undefined; readonly count: number }[],
  staleDays: number,
): string {
  const total = sum(classes.map(({ count }) => count))
  if (total === 0) return 'No position is held, so there is no evidence to date.'
  const stale = sum(classes.filter(({ upTo }) => upTo === undefined).map(({ count }) => count))
  const newest = classes[0]
  const recent = newest?.upTo === undefined ? 0 : newest.count
  const lately =
    newest?.upTo === undefined
      ? ''
      : `${formatCount(recent)} ${recent === 1 ? 'rests' : 'rest'} on something said in the last ${countOf(newest.upTo, 'day')}; `
  return `Of ${countOf(total, 'position')}, ${lately}for ${stale === 0 ? 'none' : formatCount(stale)} the newest evidence is older than ${countOf(staleDays, 'day')}.`
}

/** The sentence over the kinds of silence: how many cells hold no position, and which kind is the most frequent. */
export function silenceHeadline(
  kinds: readonly { readonly word: string; readonly count: number }[],
  cells: number,
): string {
  const silent = sum(kinds.map(({ count }) => count))
  const of = `of ${countOf(cells, 'cell')}`
  if (silent === 0) return `None ${of} is silent.`
  const [most, next] = kinds.toSorted((a, b) => b.count - a.count)
  const first = `${formatCount(silent)} ${of} ${silent === 1 ? 'holds' : 'hold'} no position`
  if (!most || most.count === next?.count) return `${first}.`
  const share =
    most.count === silent ? (silent === 1 ? 'it is' : 'all are') : `${formatCount(most.count)} of them`
  return `${first}, ${share} “${most.word.toLowerCase()}”.`
}

/** The sentence over the sources: how many are of the two best classes, how many of low reliability. */
export function reliabilityHeadline(
  classes: readonly { readonly reliability: string; readonly sources: number }[],
): string {
  const total = sum(classes.map(({ sources }) => sources))
  if (total === 0) return 'No source stands behind the statements shown.'
  const count = (...names: string[]) =>
    sum(classes.filter(({ reliability }) => names.includes(reliability)).map(({ sources }) => sources))
  const solid = count('official', 'high')
  const low = count('low')
  return `Of ${countOf(total, 'source')}, ${formatCount(solid)} ${solid === 1 ? 'is' : 'are'} official or of high reliability; ${formatCount(low)} ${low === 1 ? 'is' : 'are'} of low.`
}
