import type { Day } from '../../base/days.ts'
import { pairsOf } from '../../base/sum.ts'
import { capitalise, countOf, countWord, formatCount, formatScore, joinWords } from '../../base/words.ts'
import type { Issue } from '../../model/model.ts'
import { readPair } from '../pairReading.ts'
import { isWorkedOutInPlace } from '../pairsInPlace.ts'

/** A pair as its headline needs it. `score` is the agreement, plain or weighted. */
export interface ScoredPair {
  readonly names: readonly [string, string]
  readonly score: number | undefined
  /** On how many issues the two block each other, and on how many both have a value. */
  readonly blocked: number
  readonly shared: number
}

/** A pair on one group of issues. */
export interface ScoredGroup extends Pick<ScoredPair, 'names' | 'score'> {
  readonly group: string
}

/**
 * The Pairs’ sentence: which two agree most and which least, with their numbers, and how many issues the latter block.
 * Where fewer than half of the issues stand behind a number, it says how many. Where more than two pairs have the same
 * number, they are counted, and none is named. Of more pairs than can be compared while the page waits it says how many
 * there are.
 */
export function pairsViewHeadline(
  selection: {
    readonly issues: readonly { readonly issue: Issue }[]
    readonly parties: readonly { readonly id: string; readonly name: string }[]
    readonly asOf: Day
  },
  weights?: 'salience',
): string {
  const issues = selection.issues.map(({ issue }) => issue)
  const { length } = selection.parties
  if (!isWorkedOutInPlace(length, issues.length)) return manyPairsSentence(length)
  const pairs = pairsOf(selection.parties).map(([a, b]): ScoredPair => {
    const reading = readPair(issues, a.id, b.id, selection.asOf)
    return {
      names: [a.name, b.name],
      score: weights ? reading.weightedAgreement : reading.agreement,
      blocked: reading.blocked.length,
      shared: reading.shared,
    }
  })
  const sentence = pairsSentence(pairs, issues.length)
  return weights && pairs.some(({ score }) => score !== undefined)
    ? `Weighted by salience, ${sentence}`
    : capitalise(sentence)
}

function manyPairsSentence(parties: number): string {
  const pairs = formatCount((parties * (parties - 1)) / 2)
  return `${countOf(parties, 'party', 'parties')} make ${pairs} pairs; those that agree most and least are listed.`
}

/** The same from pairs that are read already, of so many issues shown; begins with a name or a small letter. */
export function pairsSentence(pairs: readonly ScoredPair[], issues: number): string {
  const known = pairs.flatMap(({ score, ...pair }) =>
    score === undefined ? [] : [{ ...pair, shown: formatScore(score) }],
  )
  const ranked = known.toSorted((a, b) => b.shown.localeCompare(a.shown))
  const [top] = ranked
  const bottom = ranked.at(-1)
  if (!top || !bottom) return 'no two of the parties shown can be compared.'
  if (ranked.length === 1)
    return `${both(top)} agree at ${top.shown} of 1 on ${countOf(top.shared, 'issue')}${blocksWords(top, ' and block each other on ')}.`
  if (top.shown === bottom.shown)
    return `all ${countOf(ranked.length, 'pair')} agree equally, ${top.shown}${thinWords(ranked, issues)}.`
  const at = (shown: string) => ranked.filter((pair) => pair.shown === shown)
  const most = at(top.shown)
  const least = at(bottom.shown)
  const first = `${namesOf(most)} agree most, ${top.shown}${thinWords(most, issues)}`
  const last = `${namesOf(least)} least, ${bottom.shown}${thinWords(least, issues)}`
  const blocks = least.length === 1 ? blocksWords(bottom, ', and they block each other on ') : ''
  return `${first}; ${last}${blocks}.`
}

/** At most two pairs by name, more as a count. */
function namesOf(pairs: readonly Pick<ScoredPair, 'names'>[]): string {
  return pairs.length > 2 ? `${countWord(pairs.length)} pairs` : pairs.map(both).join(', and ')
}

/** On how many issues pairs of the same number are compared, said only where that is fewer than half for any of them. */
function thinWords(pairs: readonly Pick<ScoredPair, 'shared'>[], issues: number): string {
  const counts = pairs.map(({ shared }) => shared)
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  if (fewest * 2 >= issues) return ''
  if (fewest === most) return ` on ${countOf(most, 'issue')}${pairs.length > 1 ? ' each' : ''}`
  return pairs.length > 2
    ? ` on ${fewest} to ${countOf(most, 'issue')} each`
    : ` on ${joinWords(counts.map(String))} issues`
}

function blocksWords({ blocked }: { readonly blocked: number }, words: string): string {
  return blocked === 0 ? '' : `${words}${countOf(blocked, 'issue')}`
}

/** The sentence over the heat table: from where to where agreement runs when each group is looked at alone. */
export function groupsSentence(cells: readonly ScoredGroup[]): string {
  const known = cells.flatMap(({ score, ...cell }) => (score === undefined ? [] : [{ ...cell, score }]))
  const ranked = known.toSorted((a, b) => a.score - b.score)
  const [low] = ranked
  const high = ranked.at(-1)
  if (!low || !high) return 'On no group of issues can two of the parties shown be compared.'
  if (formatScore(low.score) === formatScore(high.score))
    return ranked.length === 1
      ? `On ${low.group}, ${both(low)} agree at ${formatScore(low.score)} of 1.`
      : `Every pair agrees at ${formatScore(low.score)} of 1 on every group.`
  return `By group, agreement runs from ${formatScore(low.score)} (${both(low)} on ${low.group}) to ${formatScore(high.score)} (${both(high)} on ${high.group}).`
}

/** A sentence on the groups of pairs, where only some pairs are listed. */
export function amongListed(sentence: string, pairs: number): string {
  return `Of the ${countOf(pairs, 'pair')} listed: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}

/** The sentence over the radars: which pair’s agreement differs most from group to group. */
export function unevenSentence(cells: readonly ScoredGroup[]): string {
  const byPair = new Map<string, { group: string; score: number }[]>()
  for (const { names, group, score } of cells) {
    const pair = byPair.get(both({ names })) ?? []
    if (score !== undefined) pair.push({ group, score })
    byPair.set(both({ names }), pair)
  }
  const ranges = [...byPair].flatMap(([pair, groups]) => {
    const ranked = groups.toSorted((a, b) => a.score - b.score)
    const [low] = ranked
    const high = ranked.at(-1)
    return low && high && groups.length > 1 ? [{ pair, low, high, width: high.score - low.score }] : []
  })
  const [widest] = ranges.toSorted((a, b) => b.width - a.width)
  if (!widest) return 'No pair can be compared on two groups of issues.'
  const { pair, low, high } = widest
  if (formatScore(low.score) === formatScore(high.score))
    return 'Each pair agrees as much on one group of issues as on the others.'
  const runs = `${formatScore(low.score)} on ${low.group}, ${formatScore(high.score)} on ${high.group}`
  return ranges.length === 1
    ? `The agreement of ${pair} runs from group to group: ${runs}.`
    : `The agreement of ${pair} differs most from group to group: ${runs}.`
}

/** The sentence over the issues of one pair: how many they share, differ on and block, of all or of one group. */
export function pairIssuesSentence(
  names: readonly [string, string],
  counts: { readonly share: number; readonly differ: number; readonly block: number },
  group?: string,
): string {
  const where = group === undefined ? '' : `On ${group}, `
  const total = counts.share + counts.differ + counts.block
  if (total === 0) return `${where}${both({ names })} hold no position on the same issue.`
  return `${where}${both({ names })} share ${counts.share || 'none'} of ${countOf(total, 'issue')}, differ on ${counts.differ || 'none'} and block each other on ${counts.block || 'none'}.`
}

function both({ names }: { readonly names: readonly [string, string] }): string {
  return names.join(' and ')
}
