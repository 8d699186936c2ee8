import type { Day } from '../base/days.ts'
import type { Source, Statement } from '../model/schema.ts'
import { searchTerms } from './foldText.ts'
import type { StatementEntry, StatementKey } from './statementIndex.ts'

/** Marks of a statement that a reader can ask for alone. */
export const ONLY = ['red-line', 'otherwise', 'verbatim', 'one-source'] as const
export type Only = (typeof ONLY)[number]

/** What the reader asks for. Left out means no filter. */
export interface EvidenceFilter {
  readonly hiddenParties: readonly string[]
  readonly group?: string | undefined
  /** One issue; it wins over `group`. */
  readonly issue?: string | undefined
  readonly speaker?: string | undefined
  readonly attribution?: string | undefined
  readonly reliability?: string | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly find?: string | undefined
  readonly only: readonly Only[]
}

/** What can be filtered by, each on its own. */
export type Facet = 'find' | 'party' | 'about' | 'speaker' | 'attribution' | 'reliability' | 'dates' | Only

/** Lists whose every entry has a count. */
type Counted = StatementKey | 'only'

/** The filter that each list sets. */
const LISTS: readonly { readonly list: StatementKey; readonly facet: Facet }[] = [
  { list: 'party', facet: 'party' },
  { list: 'group', facet: 'about' },
  { list: 'issue', facet: 'about' },
  { list: 'speaker', facet: 'speaker' },
  { list: 'attribution', facet: 'attribution' },
  { list: 'reliability', facet: 'reliability' },
]

export interface SearchResult {
  readonly found: readonly StatementEntry[]
  /** For each list, how many statements each of its entries would show under the other filters in force; no entry is 0. */
  readonly counts: Readonly<Record<Counted, ReadonlyMap<string, number>>>
  /** How many statements would be found without one of the filters. */
  readonly without: ReadonlyMap<Facet, number>
}

/**
 * The statements that pass every filter, in the order given, and what each filter holds back. `otherwise` holds the ids of
 * the statements that say otherwise than their party’s position.
 */
export function searchStatements(
  entries: readonly StatementEntry[],
  filter: EvidenceFilter,
  otherwise: ReadonlySet<string>,
): SearchResult {
  const found: StatementEntry[] = []
  const counts = emptyCounts()
  const alone = new Map<Facet, number>()
  const checks = checksOf(filter, otherwise)
  for (const entry of entries) {
    const failed = failedBy(entry, checks)
    if (failed === 'several') continue
    if (failed === undefined) found.push(entry)
    else add(alone, failed)
    for (const { list, facet } of LISTS) {
      if (failed !== undefined && failed !== facet) continue
      for (const key of entry.keys[list]) add(counts[list], key)
    }
    if (failed === undefined) for (const mark of marksOf(entry, otherwise)) add(counts.only, mark)
  }
  const without = new Map(checks.map(({ facet }) => [facet, found.length + (alone.get(facet) ?? 0)]))
  return { found, counts, without }
}

/** The marks that a statement bears. */
export function marksOf({ statement, sources }: StatementEntry, otherwise: ReadonlySet<string>): Only[] {
  return ONLY.filter((mark) => bears(mark, statement, sources, otherwise))
}

function bears(
  mark: Only,
  statement: Statement,
  sources: readonly Source[],
  otherwise: ReadonlySet<string>,
): boolean {
  switch (mark) {
    case 'red-line':
      return statement.redLine === true
    case 'otherwise':
      return otherwise.has(statement.id)
    case 'verbatim':
      return statement.quote !== undefined && statement.translated === false
    case 'one-source':
      return sources.length === 1
  }
}

interface Check {
  readonly facet: Facet
  readonly passes: (entry: StatementEntry) => boolean
}

/** One check for each filter in force. */
function checksOf(filter: EvidenceFilter, otherwise: ReadonlySet<string>): Check[] {
  const { hiddenParties, group, issue, speaker, attribution, reliability, from, to, only } = filter
  const terms = searchTerms(filter.find)
  const hidden = new Set(hiddenParties)
  const when = (facet: Facet, inForce: boolean, passes: Check['passes']): Check[] =>
    inForce ? [{ facet, passes }] : []
  return [
    ...when('party', hidden.size > 0, ({ statement }) => !hidden.has(statement.party)),
    ...when('about', issue !== undefined || group !== undefined, ({ issues }) =>
      issues.some((about) => (issue === undefined ? about.group.id === group : about.id === issue)),
    ),
    ...when('speaker', speaker !== undefined, ({ statement }) => statement.speaker === speaker),
    ...when(
      'attribution',
      attribution !== undefined,
      ({ statement }) => statement.attribution === attribution,
    ),
    ...when('reliability', reliability !== undefined, ({ best }) => best === reliability),
    ...when(
      'dates',
      from !== undefined || to !== undefined,
      ({ statement: { date } }) => (from === undefined || date >= from) && (to === undefined || date <= to),
    ),
    ...only.map((mark) => ({
      facet: mark,
      passes: ({ statement, sources }: StatementEntry) => bears(mark, statement, sources, otherwise),
    })),
    // The dearest check comes last: most entries are settled before it.
    ...when('find', terms.length > 0, ({ text }) => terms.every((term) => text.includes(term))),
  ]
}

/** The one filter that holds an entry back; `several` where more than one does. */
function failedBy(entry: StatementEntry, checks: readonly Check[]): Facet | 'several' | undefined {
  let failed: Facet | undefined
  for (const { facet, passes } of checks) {
    if (passes(entry)) continue
    if (failed !== undefined) return 'several'
    failed = facet
  }
  return failed
}

function emptyCounts(): Record<Counted, Map<string, number>> {
  return {
    party: new Map(),
    group: new Map(),
    issue: new Map(),
    speaker: new Map(),
    attribution: new Map(),
    reliability: new Map(),
    only: new Map(),
  }
}

function add<Key>(counts: Map<Key, number>, key: Key) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
