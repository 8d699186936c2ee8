import type { IssueReading } from '../../analysis/issueReading.ts'
import type { Interval } from '../../analysis/robust.ts'
import type { RobustIssue } from '../../analysis/robustReading.ts'
import { formatNumber } from '../../analysis/metrics/working.ts'
import { formatScore, joinWords } from '../../base/words.ts'
import { stateWord } from '../../charts/stateWords.ts'

/** A number of an issue as the panel writes it, and what goes beside it in words. */
export interface NumberFact {
  readonly metric: 'spread' | 'common-ground' | 'zone-length'
  readonly label: string
  readonly shown: string
  readonly beside: string | undefined
}

/** Spread, common ground and zone of an issue; none where fewer than two parties have a value. */
export function numberFacts(
  { spread, commonGround, zone }: IssueReading,
  robust: Pick<RobustIssue, 'spread' | 'commonGround'>,
): NumberFact[] {
  if (spread === undefined || commonGround === undefined) return []
  const empty = zone.low > zone.high
  return [
    {
      metric: 'common-ground',
      label: 'Common ground',
      shown: formatScore(commonGround),
      beside: intervalWords(robust.commonGround, formatScore),
    },
    {
      metric: 'spread',
      label: 'Spread',
      shown: formatNumber(spread),
      beside: intervalWords(robust.spread, formatNumber),
    },
    {
      metric: 'zone-length',
      label: empty ? 'Zone (empty)' : 'Zone',
      shown: formatNumber(zone.high - zone.low),
      beside: empty
        ? `${formatNumber(zone.high)} and ${formatNumber(zone.low)} do not meet`
        : zone.low === 0 && zone.high === 100
          ? 'the whole scale'
          : `${formatNumber(zone.low)} to ${formatNumber(zone.high)}`,
    },
  ]
}

/** What stays true of the state wherever in its stated range each party settles. */
export function robustSentence({ states, swept, robust }: RobustIssue): string | undefined {
  if (swept === 0 || states.length === 0) return undefined
  const who = `Wherever in ${swept === 1 ? 'its range the one party with a range' : `their ranges the ${swept} parties with one`} settle${swept === 1 ? 's' : ''}`
  if (robust) return `${who}, the issue stays ${word(states[0])}.`
  return `${who}, the issue is ${joinWords(states.map(word), 'or')}.`
}

function word(state: RobustIssue['states'][number] | undefined): string {
  return state === undefined ? '' : stateWord(state).toLowerCase()
}

function intervalWords(
  interval: Interval | undefined,
  format: (number: number) => string,
): string | undefined {
  if (!interval) return undefined
  const [low, high] = [format(interval.low), format(interval.high)]
  return low === high ? undefined : `${low} to ${high} within ranges`
}
