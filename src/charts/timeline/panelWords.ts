import { blockers } from '../../analysis/issueReading.ts'
import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import { formatDayMonth, type Day } from '../../base/days.ts'
import { joinWords } from '../../base/words.ts'
import type { PartyLooks } from '../partyLook.ts'
import { stateWord } from '../stateWords.ts'

/**
 * `Blocked on 24 Dec: Russia against Europe and Ukraine`: the state of an issue on the as-of day, and who blocks it; where
 * that does not fit, in short names, else the state alone.
 */
export function panelState(
  { reading }: SelectedIssue,
  looks: PartyLooks,
  asOf: Day,
  fits: (text: string) => boolean = () => true,
): string {
  const state = `${stateWord(reading.state)} on ${formatDayMonth(asOf)}`
  if (reading.state === 'unknown') {
    const why = `${state}: fewer than two of the parties have a position`
    return fits(why) ? why : state
  }
  if (reading.state !== 'blocked') return state
  const { upTo, from } = blockers(reading)
  const between = (named: 'name' | 'shortLabel') => {
    const names = (ids: readonly string[]) => joinWords(ids.map((id) => looks.get(id)?.[named] ?? id))
    return `${state}: ${names(upTo)} against ${names(from)}`
  }
  return [between('name'), between('shortLabel')].find(fits) ?? state
}
