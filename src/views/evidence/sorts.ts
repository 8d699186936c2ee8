import type { StatementEntry } from '../../analysis/statementIndex.ts'
import type { SourceSort } from '../../charts/evidence/sourceRows.ts'
import type { Model } from '../../model/model.ts'

/** The orders of the statements; the first is the default. */
export const STATEMENT_SORTS = [
  { id: 'newest', label: 'Newest first' },
  { id: 'oldest', label: 'Oldest first' },
  { id: 'speaker', label: 'Speaker' },
  { id: 'issue', label: 'Issue' },
] as const
export type StatementSort = (typeof STATEMENT_SORTS)[number]['id']

/** The orders of the sources; the first is the default. */
export const SOURCE_SORTS: readonly { readonly id: SourceSort; readonly label: string }[] = [
  { id: 'cited', label: 'Cited most' },
  { id: 'publisher', label: 'Publisher' },
  { id: 'reliability', label: 'Reliability' },
]

/** The order a link names; the default where it names another view’s. */
export function sortOf(sort: string | undefined): StatementSort {
  return STATEMENT_SORTS.find(({ id }) => id === sort)?.id ?? 'newest'
}

export function sourceSortOf(sort: string | undefined): SourceSort {
  return SOURCE_SORTS.find(({ id }) => id === sort)?.id ?? 'cited'
}

/** Statements, given with the newest first, in another order; equal ones keep the newest first. */
export function sortStatements(
  entries: readonly StatementEntry[],
  sort: StatementSort,
  { issues }: Pick<Model, 'issues'>,
): readonly StatementEntry[] {
  if (sort === 'newest') return entries
  if (sort === 'oldest') return entries.toReversed()
  if (sort === 'speaker') {
    const collator = new Intl.Collator('en')
    return entries.toSorted((a, b) => collator.compare(a.statement.speaker, b.statement.speaker))
  }
  const place = new Map(issues.map(({ id }, index) => [id, index]))
  const first = (entry: StatementEntry) =>
    Math.min(...entry.issues.map(({ id }) => place.get(id) ?? issues.length))
  return entries.toSorted((a, b) => first(a) - first(b) || 0)
}
