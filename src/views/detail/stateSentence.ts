import { joinWords } from '../../base/words.ts'
import { blockers, type IssueReading } from '../../analysis/issueReading.ts'

/** Why an issue is in the state it is in for the parties shown: who refuses what, or how far apart they are. */
export function stateSentence(reading: IssueReading, nameOf: (party: string) => string): string {
  const { state, spread, zone, stands } = reading
  switch (state) {
    case 'unknown':
      return 'Fewer than two of the parties shown have a value.'
    case 'blocked': {
      const { upTo, from } = blockers(reading)
      const above = refusals(upTo, nameOf, 'above', (party) => redLineOf(reading, party)?.max)
      const below = refusals(from, nameOf, 'below', (party) => redLineOf(reading, party)?.min)
      return `${joinWords([...above, ...below])}: no outcome is left.`
    }
    case 'agreed':
      return spread === 0
        ? `All ${stands.length} parties that have a value stand at one point.`
        : `The values lie within ${spread} points.`
    case 'close':
    case 'bridgeable': {
      return `The values lie ${spread} points apart; ${roomWords(zone)}.`
    }
  }
}

function roomWords({ low, high }: IssueReading['zone']): string {
  if (low === 0 && high === 100) return 'no red line is in the way'
  if (low === high) return `only ${low} clears every red line`
  return `outcomes from ${low} to ${high} clear every red line`
}

function redLineOf(reading: IssueReading, party: string) {
  return reading.stands.find((stand) => stand.party === party)?.redLine
}

/** `Russia refuses all above 35`, one entry for each bound. */
function refusals(
  parties: readonly string[],
  nameOf: (party: string) => string,
  side: 'above' | 'below',
  boundOf: (party: string) => number | undefined,
): string[] {
  const bounds = [...new Set(parties.map(boundOf))]
  return bounds.map((bound) => {
    const names = parties.filter((party) => boundOf(party) === bound).map(nameOf)
    return `${joinWords(names)} ${names.length === 1 ? 'refuses' : 'refuse'} all ${side} ${bound}`
  })
}
