import * as v from 'valibot'
import { positionSchema } from './schema.ts'
import type { IssueRecord } from './schema.ts'

/**
 * What earlier versions of a model said, kept so that an old link can tell what has changed since. Each version lists the
 * cells that it changed, with all that stood in them before; the oldest version needs no list.
 */
const { from, value, range, redLine, missing, party } = positionSchema.entries
const pastPositionSchema = v.object({ from, value, range, redLine, missing })
const cellSchema = v.object({ issue: party, party, was: v.array(pastPositionSchema) })
const versionSchema = v.object({
  /** `1.0.0-ab12cd34`: the author's version and the first digits of the content hash. */
  version: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}-[0-9a-f]{8}$/)),
  cells: v.optional(v.array(cellSchema), []),
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
  const start = versions.findIndex(({ version }) => version === then)
  const end = versions.findIndex(({ version }) => version === now)
  if (start === -1 || end < start) return undefined
  const later = versions.slice(start + 1, end + 1).flatMap(({ cells }) => cells)
  // What the first change found there is how it was; later ones found what that one left.
  return new Map(later.toReversed().map(({ issue, party: who, was }) => [cellKey(issue, who), was]))
}

export function cellKey(issue: string, who: string): string {
  return `${issue} ${who}`
}

type Issues = readonly Pick<IssueRecord, 'id' | 'positions'>[]

/** The history with one more version: what it changed against the one before. */
export function withVersion(
  history: ModelHistory,
  before: { readonly version: string; readonly issues: Issues },
  now: { readonly version: string; readonly issues: Issues },
): ModelHistory {
  const known = history.versions.length > 0 ? history.versions : [{ version: before.version, cells: [] }]
  return {
    ...history,
    versions: [...known, { version: now.version, cells: changedCells(before.issues, now.issues) }],
  }
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
