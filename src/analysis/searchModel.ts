import type { Day } from '../base/days.ts'
import { groupBy } from '../base/groupBy.ts'
import type { Evidence, Issue, Model, PlanHead } from '../model/model.ts'
import type { Party } from '../model/schema.ts'
import { foldText, searchTerms } from './foldText.ts'
import { indexStatements, type StatementEntry } from './statementIndex.ts'

/** Everyone who is recorded as having said something, with what they said, the newest first. */
export interface Speaker {
  readonly name: string
  readonly role: string | undefined
  /** Parties for which they spoke. */
  readonly parties: readonly string[]
  readonly statements: readonly StatementEntry[]
}

export type Hit =
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'party'; readonly party: Party }
  | { readonly kind: 'speaker'; readonly speaker: Speaker }
  | { readonly kind: 'plan'; readonly plan: PlanHead }
  | { readonly kind: 'statement'; readonly entry: StatementEntry }

export type HitKind = Hit['kind']

/** The best hits of one kind, the best first, and all there are. */
export interface HitGroup {
  readonly kind: HitKind
  readonly hits: readonly Hit[]
  readonly total: number
  /** Every statement that matches, the newest first; empty for the other kinds. */
  readonly entries: readonly StatementEntry[]
}

/** What can be found, folded once. Without the evidence there are no speakers and no statements in it. */
export type SearchIndex = readonly {
  readonly kind: HitKind
  readonly records: readonly IndexedRecord[]
}[]

interface IndexedRecord {
  readonly hit: Hit
  /** What it is called, folded; a match here ranks before one in the rest. Statements have no name. */
  readonly name: string
  readonly text: string
}

const KINDS: readonly HitKind[] = ['issue', 'party', 'speaker', 'plan', 'statement']

const MOST_HITS = 5
const NO_MATCH = 4

/** Folds all that a search looks through. Slow beside a search itself: made once for a model and its evidence. */
export function indexSearch(model: Model, evidence: Evidence | undefined): SearchIndex {
  const statements = evidence ? indexStatements(model, evidence) : []
  const records: Readonly<Record<HitKind, readonly IndexedRecord[]>> = {
    issue: model.issues.map((issue) => ({
      hit: { kind: 'issue', issue },
      ...folded([issue.title], [issue.question, issue.group.title, ...scaleWords(issue)]),
    })),
    party: model.parties.map((party) => ({
      hit: { kind: 'party', party },
      ...folded([party.name, party.shortLabel], [party.description ?? '']),
    })),
    speaker: speakersOf(statements).map((speaker) => ({
      hit: { kind: 'speaker', speaker },
      ...folded([speaker.name], [speaker.role ?? '']),
    })),
    plan: model.plans.toReversed().map((plan) => ({
      hit: { kind: 'plan', plan },
      ...folded([plan.shortTitle, plan.title], [plan.status, plan.summary ?? '']),
    })),
    statement: statements.map((entry) => ({
      hit: { kind: 'statement', entry },
      name: '',
      text: entry.text,
    })),
  }
  return KINDS.map((kind) => ({ kind, records: records[kind] }))
}

/**
 * The hits for some words, all of which must occur, whatever case and accents they are typed in. At most `most` of a kind:
 * names that begin with the words first, then names with words that begin so, then names that hold them, then texts;
 * ties keep the order of the index, and statements on record by `asOf` come before later ones. A kind of which only texts match comes after those of which a name does, so that the
 * first hit is the likeliest.
 */
export function searchModel(
  index: SearchIndex,
  words: string,
  { most = MOST_HITS, asOf }: { readonly most?: number; readonly asOf?: Day | undefined } = {},
): HitGroup[] {
  const terms = searchTerms(words)
  if (terms.length === 0) return []
  const whole = terms.join(' ')
  return index
    .map(({ kind, records }) => {
      const ranked = records
        .map((record) => ({
          hit: record.hit,
          rank: rankOf(record, terms, whole) + lateness(record.hit, asOf),
        }))
        .filter(({ rank }) => rank < NO_MATCH)
      const best = ranked.toSorted((a, b) => a.rank - b.rank)
      const entries = ranked.flatMap(({ hit }) => (hit.kind === 'statement' ? [hit.entry] : []))
      return {
        kind,
        hits: best.slice(0, most).map(({ hit }) => hit),
        total: ranked.length,
        entries,
        named: (best[0]?.rank ?? NO_MATCH) < NO_MATCH - 1,
      }
    })
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => Number(b.named) - Number(a.named))
    .map(({ named: _named, ...group }) => group)
}

/** 0: the name begins with all the words; 1: words of it begin so; 2: it holds them; 3: its text does; 4: no match. */
function rankOf({ name, text }: IndexedRecord, terms: readonly string[], whole: string): number {
  if (!terms.every((term) => text.includes(term))) return NO_MATCH
  if (name.startsWith(whole)) return 0
  if (terms.every((term) => beginsWord(name, term))) return 1
  return terms.every((term) => name.includes(term)) ? 2 : NO_MATCH - 1
}

/** Less than a rank: what was said after the day shown stands behind what was said by then. */
function lateness(hit: Hit, asOf: Day | undefined): number {
  return asOf !== undefined && hit.kind === 'statement' && hit.entry.statement.date > asOf ? 0.5 : 0
}

const LETTER = /[\p{L}\p{N}]/u

function beginsWord(name: string, term: string): boolean {
  for (let at = name.indexOf(term); at !== -1; at = name.indexOf(term, at + 1)) {
    if (at === 0 || !LETTER.test(name.charAt(at - 1))) return true
  }
  return false
}

function folded(names: readonly string[], rest: readonly string[]): { name: string; text: string } {
  const name = foldText(names.join('\n'))
  return { name, text: `${name}\n${foldText(rest.join('\n'))}` }
}

function scaleWords({ scale }: Issue): string[] {
  return [scale.low, scale.high, ...scale.options.map(({ label }) => label)]
}

/** Speakers by how often they spoke. Their role is that of their newest statement that names one. */
function speakersOf(entries: readonly StatementEntry[]): Speaker[] {
  return [...groupBy(entries, ({ statement }) => statement.speaker)]
    .map(([name, statements]) => ({
      name,
      role: statements.find(({ statement }) => statement.role !== undefined)?.statement.role,
      parties: [...new Set(statements.map(({ statement }) => statement.party))],
      statements,
    }))
    .toSorted((a, b) => b.statements.length - a.statements.length)
}
