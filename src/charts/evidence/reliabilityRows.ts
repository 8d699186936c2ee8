import { RELIABILITIES, type Reliability, type StatementEntry } from '../../analysis/statementIndex.ts'
import type { Column } from '../../base/column.ts'
import { groupBy } from '../../base/groupBy.ts'
import type { Source } from '../../model/schema.ts'
import { reliabilityWord } from './evidenceWords.ts'

/** One class of reliability, or one fault that sources have. */
export type ReliabilityRow =
  | {
      readonly what: 'class'
      readonly reliability: Reliability
      readonly sources: number
      /** Statements whose best source is of this class. */
      readonly statements: number
    }
  | { readonly what: 'fault'; readonly fault: string; readonly sources: number; readonly statements?: never }

const MOST_FAULTS = 6

/** The sources of some statements, each once. */
function sourcesOf(entries: readonly StatementEntry[]): Source[] {
  return [...new Set(entries.flatMap(({ sources }) => sources))]
}

/** All classes from the best to the worst (`unknown` only where it occurs), then the faults noted of most sources. */
export function reliabilityRows(entries: readonly StatementEntry[]): ReliabilityRow[] {
  const sources = sourcesOf(entries)
  const classes = RELIABILITIES.map((reliability) => ({
    what: 'class' as const,
    reliability,
    sources: sources.filter((source) => source.reliability === reliability).length,
    statements: entries.filter(({ best }) => best === reliability).length,
  })).filter((row) => row.reliability !== 'unknown' || row.sources + row.statements > 0)
  const faults = [
    ...groupBy(
      sources.flatMap(({ fault }) => fault ?? []),
      (fault) => fault.toLowerCase(),
    ).values(),
  ]
    .map((members) => ({
      what: 'fault' as const,
      fault: members[0] ?? '',
      sources: members.length,
    }))
    .toSorted((a, b) => b.sources - a.sources || a.fault.localeCompare(b.fault, 'en'))
  return [...classes, ...faults.slice(0, MOST_FAULTS)]
}

/** The rows of the classes alone. */
export function classRows(rows: readonly ReliabilityRow[]) {
  return rows.filter((row) => row.what === 'class')
}

/** The rows of the faults alone. */
export function faultRows(rows: readonly ReliabilityRow[]) {
  return rows.filter((row) => row.what === 'fault')
}

export const reliabilityColumns: readonly Column<ReliabilityRow>[] = [
  { id: 'what', label: 'Kind of row', value: (row) => (row.what === 'class' ? 'Reliability' : 'Fault') },
  {
    id: 'name',
    label: 'Class or fault',
    value: (row) => (row.what === 'class' ? reliabilityWord(row.reliability) : row.fault),
  },
  { id: 'sources', label: 'Sources', value: (row) => row.sources },
  { id: 'statements', label: 'Statements with no better source', value: (row) => row.statements },
]

/** How many sources some statements have, how many of them carry a fault, and how many no day of their own. */
export function sourceFacts(entries: readonly StatementEntry[]) {
  const sources = sourcesOf(entries)
  return {
    all: sources.length,
    faulty: sources.filter(({ fault }) => fault !== undefined).length,
    undated: sources.filter(({ date }) => date === undefined).length,
  }
}
