import { sum } from '../base/sum.ts'
import { capitalise, countOf, countWord, formatCount, formatScore, joinWords } from '../base/words.ts'
import type { IssueReading, IssueState } from './issueReading.ts'

const HALF_SCALE = 50
const NOTHING_TO_COMPARE = 'On no issue do two of the parties shown have a position.'

/** How many issues stand in each state. */
export function countStates(
  readings: readonly Pick<IssueReading, 'state'>[],
): Readonly<Record<IssueState, number>> {
  const counts = { agreed: 0, close: 0, bridgeable: 0, blocked: 0, unknown: 0 }
  for (const { state } of readings) counts[state] += 1
  return counts
}

/**
 * The Overview's sentence: how many issues are blocked, between which two parties most of them (left out where two pairs
 * block equally many), and how many are agreed.
 */
export function overviewHeadline(
  readings: readonly IssueReading[],
  parties: readonly { readonly id: string; readonly name: string }[],
): string {
  const counts = countStates(readings)
  if (counts.unknown === readings.length) return NOTHING_TO_COMPARE
  const of = `of ${countOf(readings.length, 'issue')}`
  const agreed =
    counts.agreed === 0 ? 'none is agreed' : `${countWord(counts.agreed)} ${verb(counts.agreed)} agreed`
  const silent =
    counts.unknown === 0 ? '' : `; on ${countWord(counts.unknown)} fewer than two parties have a position`
  if (counts.blocked === 0) return `${capitalise(countWord(0))} ${of} is blocked; ${agreed}${silent}.`
  const between = blockedBetween(readings, parties, counts.blocked)
  return `${formatCount(counts.blocked)} ${of} ${verb(counts.blocked)} blocked${between}; ${agreed}${silent}.`
}

function blockedBetween(
  readings: readonly IssueReading[],
  parties: readonly { readonly id: string; readonly name: string }[],
  blocked: number,
): string {
  const [top, next] = [...countBlocks(readings)].toSorted(([, a], [, b]) => b - a)
  if (!top || top[1] === next?.[1]) return ''
  const [pair, count] = top
  const names = parties.filter(({ id }) => pair.split(' ').includes(id)).map(({ name }) => name)
  const between = `between ${joinWords(names)}`
  if (blocked === 1) return `, ${between}`
  return count === blocked ? `, all of them ${between}` : `, ${countWord(count)} of them ${between}`
}

/** On how many issues each two parties block each other, by their two ids in alphabetical order. */
function countBlocks(readings: readonly IssueReading[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { blocking } of readings) {
    for (const { upTo, from } of blocking) {
      const pair = upTo < from ? `${upTo} ${from}` : `${from} ${upTo}`
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  }
  return counts
}

/** The Matrix’s sentence: on how many issues the values lie more than half the scale apart, and how many red lines block. */
export function matrixHeadline(readings: readonly IssueReading[]): string {
  const known = readings.filter(({ spread }) => spread !== undefined)
  const wide = known.filter(({ spread = 0 }) => spread > HALF_SCALE).length
  const { blocked } = countStates(readings)
  if (known.length === 0) return NOTHING_TO_COMPARE
  const apart = `On ${formatCount(wide)} of ${countOf(known.length, 'issue')} the parties are more than half the scale apart`
  return `${apart}; ${blocked === 0 ? 'none is' : `${formatCount(blocked)} ${verb(blocked)}`} blocked by red lines.`
}

/** The sentence over the pairs: which two stand nearest and which furthest apart; one clause where there is one pair. */
export function pairsHeadline(
  pairs: readonly { readonly names: readonly [string, string]; readonly agreement: number | undefined }[],
): string {
  const ranked = pairs
    .flatMap(({ names, agreement }) =>
      agreement === undefined ? [] : [{ names: names.join(' and '), agreement }],
    )
    .toSorted((a, b) => b.agreement - a.agreement)
  const nearest = ranked[0]
  const furthest = ranked.at(-1)
  if (!nearest || !furthest) return 'No two of the parties shown can be compared.'
  const first = `${nearest.names} stand nearest, at ${formatScore(nearest.agreement)} of 1`
  return nearest === furthest
    ? `${first}.`
    : `${first}; ${furthest.names} furthest apart, at ${formatScore(furthest.agreement)}.`
}

/** The sentence over the shifts: how many there were, and who moved most (left out where two moved equally often). */
export function shiftsHeadline(
  counts: readonly { readonly name: string; readonly count: number }[],
  since: string,
): string {
  const total = sum(counts.map(({ count }) => count))
  if (total === 0) return `No party shown moved since ${since}.`
  const [most, next] = counts.toSorted((a, b) => b.count - a.count)
  const who = !most || most.count === next?.count ? '' : `, ${countWord(most.count)} by ${most.name}`
  return `${countOf(total, 'shift')} of position since ${since}${who}.`
}

function verb(count: number): string {
  return count === 1 ? 'is' : 'are'
}
