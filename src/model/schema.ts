import * as v from 'valibot'
import { isDay } from '../base/days.ts'

/**
 * The model format, version 1. Types are inferred from here, `data/model.schema.json` is generated from here,
 * and every file is checked against this. Limits bound what an untrusted file can make the app hold.
 */
const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most))

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'id'))
/** A statement's id, or `<plan id>#<point>` for a provision of a plan. */
const evidenceId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}(#[A-Za-z0-9.-]{1,20})?$/, 'evidence'))
const day = v.pipe(v.string(), v.check(isDay, 'day'), v.metadata({ format: 'date' }))
const link = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https?:\/\/[^\s/]+\S*$/, 'link'))
const scaleValue = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
/** JSON can write numbers that are too large to hold, such as 1e999. */
const finiteNumber = v.pipe(v.number(), v.finite())
const figureValue = v.union([text(300), finiteNumber, v.boolean()])
const figures = v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/, 'figure')), figureValue)

const partySchema = v.strictObject({
  id,
  name: text(60),
  shortLabel: text(4),
  description: v.optional(text(2000)),
})

const groupSchema = v.strictObject({
  id,
  title: text(80),
  summary: v.optional(text(600)),
  /** Ids of its issues, in the order in which they are shown. */
  issues: v.pipe(list(id, 6000), v.minLength(1)),
})

const optionSchema = v.strictObject({
  id,
  value: scaleValue,
  label: text(60),
  meaning: text(1200),
})

const figureDefinitionSchema = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/, 'figure')),
  unit: text(60),
  note: v.optional(text(400)),
})

export const positionSchema = v.strictObject({
  party: id,
  from: day,
  value: v.optional(scaleValue),
  range: v.optional(v.strictTuple([scaleValue, scaleValue])),
  redLine: v.optional(v.strictObject({ min: v.optional(scaleValue), max: v.optional(scaleValue) })),
  salience: v.optional(scaleValue),
  confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
  basis: v.optional(v.picklist(['stated', 'reported', 'document', 'inferred'])),
  missing: v.optional(v.picklist(['declined', 'ambiguous', 'deferred', 'not-applicable'])),
  evidence: v.pipe(list(evidenceId, 500), v.minLength(1)),
  contested: v.optional(list(evidenceId, 500)),
  /** Those of the contested whose speaker is a lone dissenter within the party. */
  dissent: v.optional(list(evidenceId, 500)),
  figures: v.optional(figures),
  note: v.optional(text(1200)),
})

export const issueSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  title: text(80),
  question: text(400),
  why: v.optional(text(1200)),
  scale: v.strictObject({
    low: text(80),
    high: text(80),
    options: v.pipe(list(optionSchema, 40), v.minLength(2)),
  }),
  figures: v.optional(list(figureDefinitionSchema, 20)),
  codingNotes: v.optional(text(6000)),
  positions: list(positionSchema, 20_000),
})

const codingSchema = v.strictObject({
  issue: id,
  value: v.optional(scaleValue),
  range: v.optional(v.strictTuple([scaleValue, scaleValue])),
  /** The text leaves the point open between the ends of `range`. */
  open: v.optional(v.boolean()),
  silent: v.optional(v.picklist(['silent', 'not-stored', 'not-applicable'])),
  points: v.optional(list(text(80), 60)),
  figures: v.optional(figures),
  note: v.optional(text(600)),
})

const provisionSchema = v.strictObject({
  point: v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]{1,20}$/, 'point')),
  summary: text(600),
  issues: list(id, 40),
  figures: v.optional(figures),
  differsFrom: v.optional(text(600)),
  support: v.picklist(['corroborated', 'single-source', 'aggregator-only']),
  sources: list(id, 60),
})

export const planSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  title: text(200),
  shortTitle: text(60),
  date: day,
  status: text(80),
  authors: v.pipe(list(id, 200), v.minLength(1)),
  publishedBy: v.optional(text(600)),
  summary: v.optional(text(1200)),
  supersedes: v.optional(id),
  basedOn: v.optional(id),
  sources: list(id, 100),
  codings: list(codingSchema, 6000),
  provisions: list(provisionSchema, 500),
  missingPoints: v.optional(list(v.strictObject({ point: text(80), reason: text(600) }), 200)),
  note: v.optional(text(2000)),
})

const statementSchema = v.strictObject({
  id,
  date: day,
  party: id,
  speaker: text(200),
  role: v.optional(text(200)),
  issues: list(id, 40),
  summary: text(600),
  quote: v.optional(text(400)),
  /** BCP 47 code of the language of `quote`. */
  quoteLanguage: v.optional(text(12)),
  /** Whether `quote` is a translation; left out where that is not known. */
  translated: v.optional(v.boolean()),
  attribution: v.picklist(['on-record', 'document', 'reported', 'anonymous']),
  redLine: v.optional(v.boolean()),
  sources: v.pipe(list(id, 60), v.minLength(1)),
  /** Why no position rests on this statement. */
  context: v.optional(text(300)),
  note: v.optional(text(1200)),
})

const sourceSchema = v.strictObject({
  id,
  publisher: text(120),
  title: text(400),
  url: link,
  date: v.optional(day),
  language: v.optional(text(12)),
  kind: text(40),
  reliability: v.picklist(['official', 'high', 'medium', 'low', 'unknown']),
  fault: v.optional(text(300)),
  note: v.optional(text(1200)),
})

const eventSchema = v.strictObject({
  id,
  date: day,
  endDate: v.optional(day),
  title: text(160),
  kind: text(40),
  summary: text(600),
  parties: list(id, 200),
  sources: list(id, 60),
  note: v.optional(text(1200)),
})

const indicatorSchema = v.strictObject({
  id,
  label: text(160),
  value: finiteNumber,
  unit: text(60),
  date: day,
  about: v.optional(id),
  summary: v.optional(text(600)),
  sources: list(id, 60),
  note: v.optional(text(1200)),
})

const settingsSchema = v.strictObject({
  /** Largest spread of an agreed issue, in scale points. */
  agreedSpread: v.optional(scaleValue, 5),
  /** Largest spread of a close issue, in scale points. */
  closeSpread: v.optional(scaleValue, 25),
  /** Days after which the newest evidence of a position counts as stale. */
  staleDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 60),
})

const metadata = {
  $schema: v.optional(v.string()),
  formatVersion: v.literal(1),
  id,
  title: text(120),
  version: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'version')),
  summary: v.optional(text(2000)),
  /** The days that the statements cover. */
  coverage: v.strictObject({ from: day, to: day }),
  /** The day shown first. */
  asOf: day,
  authors: v.pipe(list(text(120), 100), v.minLength(1)),
  licence: text(120),
  settings: v.optional(settingsSchema, {}),
  parties: v.pipe(list(partySchema, 200), v.minLength(1)),
  groups: v.pipe(list(groupSchema, 400), v.minLength(1)),
}

/** `model.json` of an authors' folder: all but what stands in files of its own. */
export const modelFileSchema = v.strictObject(metadata)

export const listSchemas = {
  statements: list(statementSchema, 50_000),
  sources: list(sourceSchema, 50_000),
  events: list(eventSchema, 20_000),
  indicators: list(indicatorSchema, 20_000),
}

/** The whole model in one document: what a reader opens, and what authors' files are assembled into. */
export const documentSchema = v.strictObject({
  ...metadata,
  issues: v.pipe(list(issueSchema, 6000), v.minLength(1)),
  plans: v.optional(list(planSchema, 2000), []),
  statements: listSchemas.statements,
  sources: listSchemas.sources,
  events: v.optional(listSchemas.events, []),
  indicators: v.optional(listSchemas.indicators, []),
})

export type ModelDocument = v.InferOutput<typeof documentSchema>
export type Party = v.InferOutput<typeof partySchema>
export type Group = v.InferOutput<typeof groupSchema>
export type ScaleOption = v.InferOutput<typeof optionSchema>
export type Position = v.InferOutput<typeof positionSchema>
export type IssueRecord = v.InferOutput<typeof issueSchema>
export type Plan = v.InferOutput<typeof planSchema>
export type Coding = v.InferOutput<typeof codingSchema>
export type Provision = v.InferOutput<typeof provisionSchema>
export type Statement = v.InferOutput<typeof statementSchema>
export type Source = v.InferOutput<typeof sourceSchema>
export type ModelEvent = v.InferOutput<typeof eventSchema>
export type Indicator = v.InferOutput<typeof indicatorSchema>
export type Settings = v.InferOutput<typeof settingsSchema>
export type MissingKind = NonNullable<Position['missing']>
export type Confidence = NonNullable<Position['confidence']>
