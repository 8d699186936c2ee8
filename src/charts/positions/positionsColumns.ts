import type { Column } from '../../base/column.ts'
import { joinWords } from '../../base/words.ts'
import { stateWord } from '../stateWords.ts'
import { refusal } from './cellSentence.ts'
import type { ComparedParties, IssueRow } from './matrixRows.ts'
import type { PlanCell } from './planCells.ts'
import type { PositionsCell, PositionsRow } from './positionsRows.ts'

/** The matrix as a table: group and issue, five columns a party, four a plan, then what follows from them. */
export function positionsColumns(
  parties: readonly { readonly id: string; readonly name: string }[],
  plans: readonly { readonly id: string; readonly shortTitle: string }[],
  compared: ComparedParties | undefined,
): Column<IssueRow>[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  return [
    { id: 'group', label: 'Group', value: (row) => row.group.title },
    { id: 'issue', label: 'Issue', value: (row) => row.title },
    ...parties.flatMap(({ id, name }, index) => partyColumns(id, name, (row) => row.cells[index])),
    ...plans.flatMap(({ id, shortTitle }, index) => planColumns(id, shortTitle, (row) => row.plans[index])),
    ...(compared ? apartColumns(compared) : []),
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

/** How much the issues matter to the parties shown; no column where none of them says so. */
export function salienceColumns<Row extends PositionsRow>(rows: readonly Row[]): Column<Row>[] {
  return rows.some(({ salience }) => salience !== undefined)
    ? [{ id: 'salience', label: 'Mean salience (0 to 100)', value: (row) => row.salience }]
    : []
}

function partyColumns(
  id: string,
  name: string,
  cellOf: (row: IssueRow) => PositionsCell | undefined,
): Column<IssueRow>[] {
  return [
    { id: `${id}-stance`, label: name, value: (row) => cellOf(row)?.words },
    { id: `${id}-value`, label: `${name}: value (0 to 100)`, value: (row) => cellOf(row)?.stance?.value },
    { id: `${id}-red-line`, label: `${name}: red line`, value: (row) => refusal(cellOf(row)?.stance) },
    { id: `${id}-confidence`, label: `${name}: confidence`, value: (row) => cellOf(row)?.stance?.confidence },
    { id: `${id}-statements`, label: `${name}: statements`, value: (row) => cellOf(row)?.statements },
  ]
}

function planColumns(
  id: string,
  title: string,
  cellOf: (row: IssueRow) => PlanCell | undefined,
): Column<IssueRow>[] {
  return [
    { id: `plan-${id}`, label: title, value: (row) => cellOf(row)?.words },
    { id: `plan-${id}-value`, label: `${title}: value (0 to 100)`, value: (row) => cellOf(row)?.value },
    { id: `plan-${id}-open`, label: `${title}: open`, value: (row) => cellOf(row)?.open },
    {
      id: `plan-${id}-crosses`,
      label: `${title}: crosses red lines of`,
      value: (row) => crossedNames(cellOf(row)),
    },
  ]
}

/** `none` only where the plan speaks: of a silent plan nothing can be said. */
function crossedNames(cell: PlanCell | undefined): string | undefined {
  if (cell?.value === undefined) return undefined
  return cell.crosses.length === 0 ? 'none' : joinWords(cell.crosses.map(({ name }) => name))
}

function apartColumns([a, b]: ComparedParties): Column<IssueRow>[] {
  const both = `${a.name} and ${b.name}`
  return [
    { id: 'apart', label: `${both}: apart (0 to 100)`, value: (row) => row.apart?.distance },
    {
      id: 'block',
      label: `${both}: block each other`,
      value: (row) => row.apart && (row.apart.blocked ? 'yes' : 'no'),
    },
  ]
}
