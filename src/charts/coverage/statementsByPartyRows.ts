import type { StatementEntry } from '../../analysis/statementIndex.ts'
import { RELIABILITIES, type Reliability } from '../../analysis/statementIndex.ts'
import type { Column } from '../../base/column.ts'
import type { Party } from '../../model/schema.ts'
import { reliabilityWord } from '../evidence/evidenceWords.ts'

/** A party’s statements by the class of the best source of each. */
export interface StatementsByPartyRow {
  readonly party: string
  readonly name: string
  readonly statements: number
  /** Those whose best source is official or of high reliability. */
  readonly solid: number
  readonly byReliability: ReadonlyMap<Reliability, number>
}

/** One row a party, in their order. */
export function statementsByPartyRows(
  entries: readonly Pick<StatementEntry, 'statement' | 'best'>[],
  parties: readonly Party[],
): StatementsByPartyRow[] {
  return parties.map(({ id, name }) => {
    const own = entries.filter(({ statement }) => statement.party === id)
    const byReliability = new Map(
      RELIABILITIES.map((reliability) => [
        reliability,
        own.filter(({ best }) => best === reliability).length,
      ]),
    )
    return {
      party: id,
      name,
      statements: own.length,
      solid: (byReliability.get('official') ?? 0) + (byReliability.get('high') ?? 0),
      byReliability,
    }
  })
}

/** The classes that some statement is in, the best first. */
export function classesIn(rows: readonly StatementsByPartyRow[]): Reliability[] {
  return RELIABILITIES.filter((reliability) =>
    rows.some(({ byReliability }) => (byReliability.get(reliability) ?? 0) > 0),
  )
}

export function statementsByPartyColumns(
  classes: readonly Reliability[],
): readonly Column<StatementsByPartyRow>[] {
  return [
    { id: 'party', label: 'Party', value: (row) => row.name },
    { id: 'statements', label: 'Statements', value: (row) => row.statements },
    ...classes.map((reliability) => ({
      id: reliability,
      label: `Best source: ${reliabilityWord(reliability).toLowerCase()}`,
      value: ({ byReliability }: StatementsByPartyRow) => byReliability.get(reliability),
    })),
  ]
}
