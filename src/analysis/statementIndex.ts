import type { Day } from '../base/days.ts'
import type { Evidence, Issue, Model } from '../model/model.ts'
import type { Source, Statement } from '../model/schema.ts'
import { foldText } from './foldText.ts'

export type Reliability = Source['reliability']

/** Reliability of a source from the best to the worst; `unknown` is last because nothing vouches for it. */
export const RELIABILITIES: readonly Reliability[] = ['official', 'high', 'medium', 'low', 'unknown']

/** How it is known that something was said, from the surest to the least sure. */
export const ATTRIBUTIONS: readonly Statement['attribution'][] = [
  'on-record',
  'document',
  'reported',
  'anonymous',
]

/** A statement with all that a search or a filter asks of it. */
export interface StatementEntry {
  readonly statement: Statement
  readonly issues: readonly Issue[]
  readonly sources: readonly Source[]
  /** Class of the best of its sources. */
  readonly best: Reliability
  /** Everything that is searched, folded. */
  readonly text: string
  /** Under which entry of each list it is counted. */
  readonly keys: Readonly<Record<StatementKey, readonly string[]>>
}

/** What a statement can be listed under. */
export type StatementKey = 'party' | 'group' | 'issue' | 'speaker' | 'attribution' | 'reliability'

/** Every statement of the evidence with its issues and sources, the newest first. */
export function indexStatements(model: Pick<Model, 'issueById'>, evidence: Evidence): StatementEntry[] {
  return [...evidence.statements.values()]
    .map((statement): StatementEntry => {
      const issues = statement.issues.flatMap((id) => model.issueById.get(id) ?? [])
      const sources = statement.sources.flatMap((id) => evidence.sources.get(id) ?? [])
      const best = bestOf(sources)
      const text = textOf(statement, issues, sources)
      return { statement, issues, sources, best, text, keys: keysOf(statement, issues, best) }
    })
    .toSorted((a, b) => b.statement.date.localeCompare(a.statement.date))
}

/** Those on record by a day on at least one of the issues, with these issues only; a statement on no issue is kept. */
export function onRecord(
  entries: readonly StatementEntry[],
  asOf: Day,
  issues: ReadonlySet<string>,
): StatementEntry[] {
  return entries
    .filter(({ statement }) => statement.date <= asOf)
    .map((entry) => {
      if (entry.issues.every(({ id }) => issues.has(id))) return entry
      const shown = entry.issues.filter(({ id }) => issues.has(id))
      return { ...entry, issues: shown, keys: keysOf(entry.statement, shown, entry.best) }
    })
    .filter(({ statement, issues: shown }) => shown.length > 0 || statement.issues.length === 0)
}

function keysOf(
  { party, speaker, attribution }: Statement,
  issues: readonly Issue[],
  best: Reliability,
): StatementEntry['keys'] {
  return {
    party: [party],
    group: [...new Set(issues.map(({ group }) => group.id))],
    issue: issues.map(({ id }) => id),
    speaker: [speaker],
    attribution: [attribution],
    reliability: [best],
  }
}

function bestOf(sources: readonly Source[]): Reliability {
  return RELIABILITIES.find((name) => sources.some(({ reliability }) => reliability === name)) ?? 'unknown'
}

function textOf(
  { speaker, role = '', quote = '', summary }: Statement,
  issues: readonly Issue[],
  sources: readonly Source[],
): string {
  const titles = issues.map(({ title }) => title)
  const publishers = sources.map(({ publisher }) => publisher)
  return foldText([speaker, role, quote, summary, ...titles, ...publishers].join('\n'))
}
