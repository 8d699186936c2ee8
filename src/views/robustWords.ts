import type { Interval } from '../analysis/robust.ts'
import type { RobustIssue, RobustPair } from '../analysis/robustReading.ts'
import { countOf, formatCount, formatScore, joinWords } from '../base/words.ts'

/** More issues than so many are counted. */
const MOST_TITLES = 6

/**
 * How far the agreement of two goes, as it is read on after its number: `, from 0.79 to 0.88 within the stated ranges`. With
 * silence counted, `silent` is the number of issues that this adds.
 */
export function pairRangeWords(
  { agreement, swept }: Pick<RobustPair, 'agreement' | 'swept'>,
  silent: number | undefined,
): string {
  const counted =
    silent === undefined
      ? ''
      : silent === 0
        ? '; there is no silence to count'
        : `, silence on ${countOf(silent, 'issue')} counted as anything from 0 to 100`
  if (!agreement) return ''
  if (swept === 0) return `; neither states a range where both speak${counted}`
  return `, ${intervalWords(agreement)} within the stated ranges${counted}`
}

function intervalWords({ low, high }: Interval): string {
  const [from, to] = [formatScore(low), formatScore(high)]
  return from === to ? 'the same' : `from ${from} to ${to}`
}

/**
 * On how many issues the state stays as it is wherever in its stated range each party settles, and on which it may
 * not. Where no range is stated a state holds of itself, so the number of issues with one is told as well.
 */
export function statesHoldSentence(
  issues: readonly (Pick<RobustIssue, 'robust' | 'states' | 'swept'> & { readonly title: string })[],
): string {
  const hold = issues.filter(({ robust }) => robust).length
  const change = issues.filter(({ states }) => states.length > 1).map(({ title }) => title)
  const unknown = issues.length - hold - change.length
  const ranged = issues.filter(({ swept }) => swept > 0).length
  const stated = ranged === 0 ? 'no range is stated' : `a range is stated on ${formatCount(ranged)}`
  const named = change.length > MOST_TITLES ? countOf(change.length, 'issue') : joinWords(change)
  return [
    `On ${formatCount(hold)} of ${countOf(issues.length, 'issue')} the state holds wherever in its stated range each party settles${ranged < issues.length ? ` (${stated})` : ''}`,
    ...(change.length > 0 ? [`on ${named} it could change`] : []),
    ...(unknown > 0 ? [`on ${countOf(unknown, 'issue')} it is unknown`] : []),
  ].join('; ')
}
