import { silenceOf, type Silence } from '../../analysis/pairReading.ts'
import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Column } from '../../base/column.ts'
import type { Day } from '../../base/days.ts'
import type { Model } from '../../model/model.ts'
import type { Party } from '../../model/schema.ts'
import { standingEvidence } from '../../model/standing.ts'
import { SILENCES } from '../evidence/silenceRows.ts'
import { silenceWord } from '../stateWords.ts'

/** What the model holds on one party and one issue: a position and how much stands behind it, or a kind of silence. */
export interface CoverageCell {
  readonly party: string
  /** `undefined`: the party has a position. */
  readonly silence: Silence | undefined
  /** Statements and provisions said by the day, for the position and against it. */
  readonly items: number
}

export interface CoverageRow {
  readonly issue: string
  readonly title: string
  readonly group: string
  /** One for each party shown, in their order. */
  readonly cells: readonly CoverageCell[]
}

/** Issue by issue in the model’s order, what it holds of each party shown. */
export function coverageRows(
  model: Model,
  issues: readonly SelectedIssue[],
  parties: readonly Party[],
  asOf: Day,
): CoverageRow[] {
  return issues.map(({ issue, positions }) => ({
    issue: issue.id,
    title: issue.title,
    group: issue.group.title,
    cells: parties.map(({ id }) => {
      const position = positions.get(id)
      const { supporting, contested } = position
        ? standingEvidence(model, position, asOf)
        : { supporting: [], contested: [] }
      return {
        party: id,
        silence: position?.value === undefined ? silenceOf(position) : undefined,
        items: supporting.length + contested.length,
      }
    }),
  }))
}

/** How many cells of a row hold a position, and how many each kind of silence. */
export function countCells({ cells }: Pick<CoverageRow, 'cells'>): {
  readonly held: number
  readonly silent: ReadonlyMap<Silence, number>
} {
  const count = (kind: Silence | undefined) => cells.filter(({ silence }) => silence === kind).length
  return {
    held: count(undefined),
    silent: new Map(SILENCES.map((kind) => [kind, count(kind)])),
  }
}

/** All rows taken together, as one. */
export function allCells(rows: readonly CoverageRow[]): Pick<CoverageRow, 'cells'> {
  return { cells: rows.flatMap(({ cells }) => cells) }
}

/** A party’s cell is the number of statements and provisions behind its position, or the kind of silence. */
export function coverageColumns(parties: readonly Party[]): readonly Column<CoverageRow>[] {
  return [
    { id: 'group', label: 'Group', value: (row) => row.group },
    { id: 'issue', label: 'Issue', value: (row) => row.title },
    ...parties.map(({ id, name }, index) => ({
      id,
      label: name,
      value: ({ cells }: CoverageRow) => {
        const cell = cells[index]
        return cell?.silence === undefined ? cell?.items : silenceWord(cell.silence)
      },
    })),
    { id: 'held', label: 'Cells with a position', value: (row) => countCells(row).held },
  ]
}
