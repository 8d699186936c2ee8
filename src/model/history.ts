import * as v from 'valibot'
import { positionSchema } from './schema.ts'
import type { IssueRecord, Plan, Statement } from './schema.ts'

/**
 * What earlier versions of a model said, kept so that an old link can tell what has changed since. Each version lists the
 * cells that it changed, with all that stood in them before, the codings of plans, and the statements that it added, changed
 * or took away; the oldest version needs no list.
 */
const { from, value, range, redLine, missing, party } = positionSchema.entries
const pastPositionSchema = v.object({ from, value, range, redLine, missing })
const cellSchema = v.object({ issue: party, party, was: v.array(pastPositionSchema) })
const codingSchema = v.object({ plan: party, issue: party, was: v.nullable(value.wrapped) })
const versionSchema = v.object({
  /** `1.0.0-ab12cd34`: the author's version and the first digits of the content hash. */
  version: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}-[0-9a-f]{8}$/)),
  cells: v.optional(v.array(cellSchema), []),
  codings: v.optional(v.array(codingSchema), []),
  statements: v.optional(v.array(party), []),
})
const historySchema = v.object({
  formatVersion: v.literal(1),
  /** From the oldest to the newest. */
  versions: v.array(versionSchema),
})

export type ModelHistory = v.InferOutput<typeof historySchema>
export type PastPosition = v.InferOutput<typeof pastPositionSchema>
/** Those cells that have changed, by `issue party`, with their positions as they were, from the oldest to the newest. */
export type PastCells = ReadonlyMap<string, readonly PastPosition[]>

/** Of codings that have changed, the value as it was; `undefined` for none. */
export type PastCodings = ReadonlyMap<string, number | undefined>

export const NO_HISTORY: ModelHistory = { formatVersion: 1, versions: [] }

/** Reads a history; one that is damaged is none, for it only adds to what is said. */
export function parseHistory(document: unknown): ModelHistory {
  const read = v.safeParse(historySchema, document)
  return read.success ? read.output : NO_HISTORY
}

/**
 * The cells that differ between two versions, as they were in the first. `undefined` where the history does not reach
 * from the one to the other: then nothing can be said, which is not the same as no difference.
 */
export function cellsSince({ versions }: ModelHistory, then: string, now: string): PastCells | undefined {
  const later = versionsBetween(versions, then, now)?.flatMap(({ cells }) => cells)
  // What the first change found there is how it was; later ones found what that one left.
  return later && new Map(later.toReversed().map(({ issue, party: who, was }) => [cellKey(issue, who), was]))
}

/** What plans were coded at in the first of two versions where a later one says otherwise, by `plan issue`; as `cellsSince`. */
export function codingsSince({ versions }: ModelHistory, then: string, now: string): PastCodings | undefined {
  const later = versionsBetween(versions, then, now)?.flatMap(({ codings }) => codings)
  return (
    later &&
    new Map(later.toReversed().map(({ plan, issue, was }) => [cellKey(plan, issue), was ?? undefined]))
  )
}

/** The statements that were added, changed or taken away between two versions; as `cellsSince`. */
export function statementsSince(
  { versions }: ModelHistory,
  then: string,
  now: string,
): ReadonlySet<string> | undefined {
  const later = versionsBetween(versions, then, now)
  return later && new Set(later.flatMap(({ statements }) => statements))
}

/** The versions after the first up to the second; `undefined` where the history does not reach from one to the other. */
function versionsBetween(versions: ModelHistory['versions'], then: string, now: string) {
  const start = versions.findIndex(({ version }) => version === then)
  const end = versions.findIndex(({ version }) => version === now)
  return start === -1 || end < start ? undefined : versions.slice(start + 1, end + 1)
}

export function cellKey(issue: string, who: string): string {
  return `${issue} ${who}`
}

type Issues = readonly Pick<IssueRecord, 'id' | 'positions'>[]
type Plans = readonly Pick<Plan, 'id' | 'codings'>[]

/** What of a version its successor is compared with. */
export interface Version {
  readonly version: string
  readonly issues: Issues
  readonly plans: Plans
  readonly statements: readonly Statement[]
}

/** The history with one more version: what it changed against the one before. */
export function withVersion(history: ModelHistory, before: Version, now: Version): ModelHistory {
  const first = { version: before.version, cells: [], codings: [], statements: [] }
  const known = history.versions.length > 0 ? history.versions : [first]
  const changes = {
    version: now.version,
    cells: changedCells(before.issues, now.issues),
    codings: changedCodings(before.plans, now.plans),
    statements: changedStatements(before.statements, now.statements),
  }
  return { ...history, versions: [...known, changes] }
}

function changedCodings(before: Plans, now: Plans): ModelHistory['versions'][number]['codings'] {
  const [then, since] = [codedValues(before), codedValues(now)]
  return [...new Set([...then.keys(), ...since.keys()])]
    .filter((key) => then.get(key) !== since.get(key))
    .map((key) => {
      const [plan = '', issue = ''] = key.split(' ')
      return { plan, issue, was: then.get(key) ?? null }
    })
}

function codedValues(plans: Plans): Map<string, number> {
  return new Map(
    plans.flatMap(({ id, codings }) =>
      codings.flatMap(({ issue, value: coded }): [string, number][] =>
        coded === undefined ? [] : [[cellKey(id, issue), coded]],
      ),
    ),
  )
}

function changedStatements(before: readonly Statement[], now: readonly Statement[]): string[] {
  const texts = (statements: readonly Statement[]) =>
    new Map(statements.map((statement) => [statement.id, JSON.stringify(statement)]))
  const [then, since] = [texts(before), texts(now)]
  return [...new Set([...then.keys(), ...since.keys()])].filter((key) => then.get(key) !== since.get(key))
}

function changedCells(before: Issues, now: Issues): ModelHistory['versions'][number]['cells'] {
  const [then, since] = [pastCells(before), pastCells(now)]
  return [...new Set([...then.keys(), ...since.keys()])]
    .filter((key) => JSON.stringify(then.get(key) ?? []) !== JSON.stringify(since.get(key) ?? []))
    .map((key) => {
      const [issue = '', who = ''] = key.split(' ')
      return { issue, party: who, was: then.get(key) ?? [] }
    })
}

function pastCells(issues: Issues): Map<string, PastPosition[]> {
  const cells = new Map<string, PastPosition[]>()
  for (const issue of issues)
    for (const position of issue.positions.toSorted((a, b) => a.from.localeCompare(b.from))) {
      const key = cellKey(issue.id, position.party)
      cells.set(key, [...(cells.get(key) ?? []), pastPosition(position)])
    }
  return cells
}

/** Only what a picture shows of a position, always in the same order of keys. */
function pastPosition(position: IssueRecord['positions'][number]): PastPosition {
  return {
    from: position.from,
    ...(position.value === undefined ? {} : { value: position.value }),
    ...(position.range === undefined ? {} : { range: position.range }),
    ...(position.redLine === undefined ? {} : { redLine: position.redLine }),
    ...(position.missing === undefined ? {} : { missing: position.missing }),
  }
}
