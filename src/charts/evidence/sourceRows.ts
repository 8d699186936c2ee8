import { foldText, searchTerms } from '../../analysis/foldText.ts'
import { RELIABILITIES, type StatementEntry } from '../../analysis/statementIndex.ts'
import type { Column } from '../../base/column.ts'
import type { Evidence } from '../../model/model.ts'
import type { Source } from '../../model/schema.ts'
import { reliabilityWord } from './evidenceWords.ts'

/** One source and how much of what is shown rests on it. */
export interface SourceRow {
  readonly source: Source
  readonly statements: number
  /** Provisions of plans that cite it. */
  readonly provisions: number
  /** Everything that is searched, folded. */
  readonly text: string
}

export type SourceSort = 'cited' | 'publisher' | 'reliability'

/** The sources behind some statements and some plans, those cited most first. */
export function sourceRows(
  evidence: Evidence,
  entries: readonly StatementEntry[],
  plans: readonly { readonly id: string }[],
): SourceRow[] {
  const statements = countBy(entries.flatMap((entry) => entry.sources.map(({ id }) => id)))
  const provisions = countBy(
    plans.flatMap(({ id }) => (evidence.provisions.get(id) ?? []).flatMap(({ sources }) => sources)),
  )
  return [...evidence.sources.values()]
    .map((source) => ({
      source,
      statements: statements.get(source.id) ?? 0,
      provisions: provisions.get(source.id) ?? 0,
    }))
    .filter((row) => row.statements + row.provisions > 0)
    .map((row) => ({ ...row, text: textOf(row.source) }))
}

/** The sources whose publisher, title, faults or note hold every word of a search, and that are of one class. */
export function findSources(
  rows: readonly SourceRow[],
  find: string | undefined,
  reliability: string | undefined,
): SourceRow[] {
  const terms = searchTerms(find)
  return rows.filter(
    ({ source, text }) =>
      (reliability === undefined || source.reliability === reliability) &&
      terms.every((term) => text.includes(term)),
  )
}

function textOf({ publisher, title, fault = '', note = '' }: Source): string {
  return foldText([publisher, title, fault, note].join('\n'))
}

/** The rows in one order; equal ones by publisher. */
export function sortSources(rows: readonly SourceRow[], sort: SourceSort): SourceRow[] {
  const rank = ({ source, statements, provisions }: SourceRow) => {
    if (sort === 'cited') return -statements - provisions
    return sort === 'reliability' ? RELIABILITIES.indexOf(source.reliability) : 0
  }
  const collator = new Intl.Collator('en')
  return rows.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      collator.compare(a.source.publisher, b.source.publisher) ||
      collator.compare(b.source.date ?? '', a.source.date ?? ''),
  )
}

export const sourceColumns: readonly Column<SourceRow>[] = [
  { id: 'publisher', label: 'Publisher', value: ({ source }) => source.publisher },
  { id: 'title', label: 'Title', value: ({ source }) => source.title },
  { id: 'date', label: 'Date', value: ({ source }) => source.date },
  { id: 'language', label: 'Language', value: ({ source }) => source.language },
  { id: 'kind', label: 'Kind', value: ({ source }) => source.kind },
  { id: 'reliability', label: 'Reliability', value: ({ source }) => reliabilityWord(source.reliability) },
  { id: 'fault', label: 'Faults', value: ({ source }) => source.fault },
  { id: 'statements', label: 'Statements that cite it', value: (row) => row.statements },
  { id: 'provisions', label: 'Provisions of plans that cite it', value: (row) => row.provisions },
  { id: 'url', label: 'Address', value: ({ source }) => source.url },
]

function countBy(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
