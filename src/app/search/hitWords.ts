import { foldText } from '../../analysis/foldText.ts'
import type { Hit, HitKind, SearchIndex } from '../../analysis/searchModel.ts'
import { formatDayShort } from '../../base/days.ts'
import { countOf, formatCount, joinWords } from '../../base/words.ts'
import type { Issue, Model } from '../../model/model.ts'
import type { Statement } from '../../model/schema.ts'
import { quotation } from '../../views/detail/quotation.ts'
import { excerpt } from './markMatches.ts'

export const KIND_TITLES: Readonly<Record<HitKind, string>> = {
  issue: 'Issues',
  party: 'Parties',
  speaker: 'Speakers',
  plan: 'Plans',
  statement: 'Statements',
}

/** A hit as it reads: what it is called, what is said of it, and for a statement its words. */
export interface HitWords {
  readonly name: string
  readonly detail: string
  readonly words?: string
  /** Language of the words where it is not English. */
  readonly language?: string | undefined
  /** The party whose mark stands before it. */
  readonly party?: string
}

const MOST_LETTERS = 130

export function hitWords(hit: Hit, model: Model, terms: readonly string[]): HitWords {
  switch (hit.kind) {
    case 'issue':
      return {
        name: hit.issue.title,
        detail: hit.issue.group.title,
        ...why(hit.issue.title, [hit.issue.question, ...scaleWords(hit.issue)], terms),
      }
    case 'party':
      return {
        name: hit.party.name,
        detail: 'Matrix, sorted by its position',
        party: hit.party.id,
        ...why(`${hit.party.name} ${hit.party.shortLabel}`, [hit.party.description ?? ''], terms),
      }
    case 'plan':
      return {
        name: hit.plan.shortTitle,
        detail: `${formatDayShort(hit.plan.date)}, ${hit.plan.status}`,
        ...why(hit.plan.shortTitle, [hit.plan.title, hit.plan.summary ?? ''], terms),
      }
    case 'speaker': {
      const { name, role, parties, statements } = hit.speaker
      const count = countOf(statements.length, 'statement')
      const [party] = parties
      const whose = model.parties.filter(({ id }) => parties.includes(id)).map((other) => other.name)
      return {
        name,
        detail: [role ?? `for ${joinWords(whose)}`, count].join(', '),
        ...(parties.length === 1 && party !== undefined && { party }),
      }
    }
    case 'statement':
      return statementWords(hit, terms)
  }
}

/** The text that made a hit of something whose name does not say why. */
function why(name: string, texts: readonly string[], terms: readonly string[]): { words?: string } {
  if (holds(name, terms)) return {}
  const text = texts.find((other) => holds(other, terms))
  return text === undefined ? {} : { words: excerpt(text, terms, MOST_LETTERS) }
}

function scaleWords({ scale }: Issue): string[] {
  return [scale.low, scale.high, ...scale.options.map(({ label }) => label)]
}

/** The words shown are the quote or, where only the summary holds what was looked for, that. */
function statementWords({ entry }: Extract<Hit, { kind: 'statement' }>, terms: readonly string[]): HitWords {
  const { statement } = entry
  const shown = quotation(holds(statement.quote ?? '', terms) ? statement : withoutQuote(statement))
  const words = excerpt(shown.words, terms, MOST_LETTERS)
  return {
    name: statement.speaker,
    detail: formatDayShort(statement.date),
    words: shown.quoted ? `“${words}”` : words,
    language: shown.language,
    party: statement.party,
  }
}

function holds(text: string, terms: readonly string[]): boolean {
  const folded = foldText(text)
  return terms.some((term) => folded.includes(term))
}

function withoutQuote({ quote: _quote, ...statement }: Statement): Statement {
  return statement
}

/** What a search looked through: `30 issues, 4 parties, 120 speakers, 9 plans and 635 statements`. */
export function searchedWords(index: SearchIndex): string {
  const nouns: Readonly<Record<HitKind, readonly [string, string]>> = {
    issue: ['issue', 'issues'],
    party: ['party', 'parties'],
    speaker: ['speaker', 'speakers'],
    plan: ['plan', 'plans'],
    statement: ['statement', 'statements'],
  }
  return joinWords(
    index
      .filter(({ records }) => records.length > 0)
      .map(({ kind, records }) => countOf(records.length, ...nouns[kind])),
  )
}

/** The line to Evidence under the statements, where there are more of them there than in the list. */
export function allWords(total: number, onRecord: number, asOf: string): string {
  if (onRecord === total) return `All ${formatCount(total)} in Evidence`
  return `${formatCount(onRecord)} of ${formatCount(total)} in Evidence, on record by ${formatDayShort(asOf)}`
}
