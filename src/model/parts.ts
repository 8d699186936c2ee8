import * as v from 'valibot'
import { isDay, type Day } from '../base/days.ts'
import { documentSchema, listSchemas, planSchema, type ModelDocument } from './schema.ts'

/**
 * A document travels in two parts. The positions part is all that the first picture needs; the evidence part holds
 * what stands behind it. Both carry the content hash of the whole, so that parts of two versions are never mixed.
 */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'hash'))
const day = v.pipe(v.string(), v.check(isDay, 'day'))
const {
  statements: _statements,
  sources: _sources,
  events: _events,
  indicators: _indicators,
  ...shared
} = documentSchema.entries
const { provisions: provisionsSchema, ...planHead } = planSchema.entries

export const positionsPartSchema = v.strictObject({
  ...shared,
  hash,
  plans: v.array(v.strictObject(planHead)),
  /** The day of every statement, so that age and counts are known before the statements are. */
  statementDays: v.array(v.tuple([v.string(), day])),
})

export const evidencePartSchema = v.strictObject({
  hash,
  ...listSchemas,
  provisions: v.array(v.tuple([v.string(), provisionsSchema])),
})

export type PositionsPart = v.InferOutput<typeof positionsPartSchema>
export type EvidencePart = v.InferOutput<typeof evidencePartSchema>

/** The two parts of a checked document. */
export function splitDocument(
  document: ModelDocument,
  contentHash: string,
): { positions: PositionsPart; evidence: EvidencePart } {
  const { statements, sources, events, indicators, plans, ...rest } = document
  return {
    positions: {
      ...rest,
      hash: contentHash,
      plans: plans.map(({ provisions: _provisions, ...head }) => head),
      statementDays: statements.map(({ id, date }): [string, Day] => [id, date]),
    },
    evidence: {
      hash: contentHash,
      statements,
      sources,
      events,
      indicators,
      provisions: plans.map(({ id, provisions }) => [id, provisions]),
    },
  }
}
