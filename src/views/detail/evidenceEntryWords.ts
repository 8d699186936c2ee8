import type { Evidence, Model } from '../../model/model.ts'
import type { Source } from '../../model/schema.ts'
import type { EvidenceItem } from './evidenceList.ts'
import { quotation, type Quotation } from './quotation.ts'

/** One entry of the evidence list in words, whether a statement or a provision of a plan. */
export interface EntryWords {
  /** Who says it: the speaker, or the plan and its point. */
  readonly who: string
  readonly role: string | undefined
  readonly quotation: Quotation
  /** How it is known: `document, verbatim`. */
  readonly known: string
  readonly redLine: boolean
  readonly sources: readonly Source[]
  /** What a quote stands for, where one is shown in English. */
  readonly summary: string | undefined
  readonly note: string | undefined
}

const ATTRIBUTION = {
  'on-record': 'on record',
  document: 'document',
  reported: 'reported',
  anonymous: 'anonymous',
} as const

const SUPPORT = {
  corroborated: 'corroborated',
  'single-source': 'one source only',
  'aggregator-only': 'aggregators only',
} as const

/** The words of an entry; `undefined` where the loaded evidence does not hold it. */
export function entryWords(model: Model, evidence: Evidence, item: EvidenceItem): EntryWords | undefined {
  return item.provision ? provisionWords(model, evidence, item.id) : statementWords(evidence, item.id)
}

function statementWords(evidence: Evidence, id: string): EntryWords | undefined {
  const statement = evidence.statements.get(id)
  if (!statement) return undefined
  const shown = quotation(statement)
  return {
    who: statement.speaker,
    role: statement.role,
    quotation: shown,
    known: [ATTRIBUTION[statement.attribution], shown.tag].filter(Boolean).join(', '),
    redLine: statement.redLine ?? false,
    sources: sourcesOf(evidence, statement.sources),
    summary: statement.quote === undefined || shown.gloss !== undefined ? undefined : statement.summary,
    note: statement.note,
  }
}

function provisionWords(model: Model, evidence: Evidence, id: string): EntryWords | undefined {
  const [planId = '', point] = id.split('#')
  const plan = model.planById.get(planId)
  const provision = evidence.provisions.get(planId)?.find((one) => one.point === point)
  if (!plan || !provision) return undefined
  return {
    who: `${plan.shortTitle}, point ${provision.point}`,
    role: plan.status,
    quotation: {
      words: provision.summary,
      quoted: false,
      language: undefined,
      tag: undefined,
      gloss: undefined,
    },
    known: `document, ${SUPPORT[provision.support]}`,
    redLine: false,
    sources: sourcesOf(evidence, provision.sources),
    summary: undefined,
    note: provision.differsFrom && `Differs from the text before it: ${provision.differsFrom}`,
  }
}

function sourcesOf(evidence: Evidence, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => evidence.sources.get(id) ?? [])
}

/** `medium`, beside a publisher’s name. */
export function reliabilityWord({ reliability }: Source): string {
  return reliability === 'unknown' ? 'reliability unknown' : reliability
}

/** `medium reliability; retells other media` */
export function reliabilityWords(source: Source): string {
  const { reliability, fault } = source
  const word = reliabilityWord(source)
  const graded = reliability === 'official' || reliability === 'unknown' ? word : `${word} reliability`
  return [graded, fault].filter(Boolean).join('; ')
}

/** Sources, each publisher once: the picture of who printed it, not of how many pages. */
export function publishers(sources: readonly Source[]): Source[] {
  return sources.filter(
    ({ publisher }, index) => sources.findIndex((one) => one.publisher === publisher) === index,
  )
}

/** `About the sources, 2 with faults` */
export function sourcesHeading(sources: readonly Source[]): string {
  const faults = sources.filter(({ fault }) => fault !== undefined).length
  const words = sources.length === 1 ? 'About the source' : 'About the sources'
  if (faults === 0) return words
  return sources.length === 1 ? `${words}, which has a fault` : `${words}, ${faults} with a fault`
}
