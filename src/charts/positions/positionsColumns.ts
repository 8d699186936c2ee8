import type { Column } from '../../base/column.ts'
import { joinWords } from '../../base/words.ts'
import { stateWord } from '../stateWords.ts'
import { refusal } from './cellSentence.ts'
import type { PositionsCell, PositionsRow } from './positionsRows.ts'

/** The matrix as a table: group and issue, five columns a party, then what follows from them. */
export function positionsColumns(
  parties: readonly { readonly id: string; readonly name: string }[],
): Column<PositionsRow>[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  return [
    { id: 'group', label: 'Group', value: (row) => row.group.title },
    { id: 'issue', label: 'Issue', value: (row) => row.title },
    ...parties.flatMap(({ id, name }, index) => partyColumns(id, name, (row) => row.cells[index])),
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
  id: string,
  name: string,
  cellOf: (row: PositionsRow) => PositionsCell | undefined,
): Column<PositionsRow>[] {
  return [
    { id: `${id}-stance`, label: name, value: (row) => cellOf(row)?.words },
    { id: `${id}-value`, label: `${name}: value (0 to 100)`, value: (row) => cellOf(row)?.stance?.value },
    { id: `${id}-red-line`, label: `${name}: red line`, value: (row) => refusal(cellOf(row)?.stance) },
    { id: `${id}-confidence`, label: `${name}: confidence`, value: (row) => cellOf(row)?.stance?.confidence },
    { id: `${id}-statements`, label: `${name}: statements`, value: (row) => cellOf(row)?.statements },
  ]
}
