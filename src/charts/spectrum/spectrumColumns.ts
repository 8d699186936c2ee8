import type { Column } from '../../base/column.ts'
import { formatDayShort, type Day } from '../../base/days.ts'
import { joinWords } from '../../base/words.ts'
import type { PlanHead } from '../../model/model.ts'
import { refusal } from '../positions/cellSentence.ts'
import { stateWord } from '../stateWords.ts'
import type { PlanPlace, SpectrumRow } from './spectrumRows.ts'

/** The lines as a table: the scale, six columns a party, one a plan, then what follows from them. */
export function spectrumColumns(
  parties: readonly { readonly id: string; readonly name: string }[],
  plans: readonly PlanHead[],
  since: Day,
): Column<SpectrumRow>[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  return [
    { id: 'group', label: 'Group', value: (row) => row.group.title },
    { id: 'issue', label: 'Issue', value: (row) => row.title },
    { id: 'low', label: '0 means', value: (row) => row.ends.low },
    { id: 'high', label: '100 means', value: (row) => row.ends.high },
    ...parties.flatMap((party, index) => partyColumns(party, index, since)),
    ...plans.map(planColumn),
    { id: 'state', label: 'State', value: (row) => stateWord(row.state) },
    {
      id: 'blockedBy',
      label: 'Blocked by',
      value: (row) =>
        row.blockers.length > 0 ? joinWords(row.blockers.map((id) => names.get(id) ?? id)) : undefined,
    },
    { id: 'spread', label: 'Spread (0 to 100)', value: (row) => row.spread },
  ]
}

function partyColumns(
  { id, name }: { readonly id: string; readonly name: string },
  index: number,
  since: Day,
): Column<SpectrumRow>[] {
  const stance = (row: SpectrumRow) => row.cells[index]?.stance
  return [
    { id: `${id}-value`, label: `${name} (0 to 100)`, value: (row) => stance(row)?.value },
    { id: `${id}-stance`, label: `${name}: in words`, value: (row) => row.cells[index]?.words },
    { id: `${id}-range`, label: `${name}: would accept`, value: (row) => stance(row)?.range?.join(' to ') },
    { id: `${id}-red-line`, label: `${name}: red line`, value: (row) => refusal(stance(row)) },
    { id: `${id}-confidence`, label: `${name}: confidence`, value: (row) => stance(row)?.confidence },
    {
      id: `${id}-before`,
      label: `${name}: was, ${formatDayShort(since)}`,
      value: (row) => row.trails.find(({ party }) => party === id)?.from,
    },
  ]
}

function planColumn({ id, shortTitle }: PlanHead): Column<SpectrumRow> {
  return {
    id: `plan-${id}`,
    label: `${shortTitle} (0 to 100)`,
    value: (row) => planWords(row.plans.find(({ plan }) => plan === id)),
  }
}

/** A plan’s value; with the ends where the text leaves the point open. */
export function planWords(place: PlanPlace | undefined): string | number | undefined {
  if (!place?.open) return place?.value
  return `${place.value}, left open between ${place.open[0]} and ${place.open[1]}`
}
