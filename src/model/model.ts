import type { Day } from '../base/days.ts'
import { groupBy } from '../base/groupBy.ts'
import type { EvidencePart, PositionsPart } from './parts.ts'
import type {
  Group,
  Indicator,
  IssueRecord,
  ModelEvent,
  Party,
  Position,
  Provision,
  Source,
  Statement,
} from './schema.ts'

/** An issue with its group and, for each party, its positions from the oldest to the newest. */
export interface Issue extends Omit<IssueRecord, 'positions'> {
  readonly group: Group
  readonly positions: readonly Position[]
  readonly positionsByParty: ReadonlyMap<string, readonly Position[]>
}

export type PlanHead = PositionsPart['plans'][number]

/** One negotiation, checked and indexed; never changed after it is built. Parties stand in the order of their names. */
export interface Model {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly hash: string
  readonly summary: string | undefined
  readonly coverage: { readonly from: Day; readonly to: Day }
  readonly asOf: Day
  readonly authors: readonly string[]
  readonly licence: string
  readonly settings: PositionsPart['settings']
  readonly parties: readonly Party[]
  readonly groups: readonly Group[]
  readonly issues: readonly Issue[]
  readonly plans: readonly PlanHead[]
  readonly issueById: ReadonlyMap<string, Issue>
  readonly planById: ReadonlyMap<string, PlanHead>
  readonly statementDays: ReadonlyMap<string, Day>
  /** Days on which a position of some party begins, ascending, each once. */
  readonly changeDays: readonly Day[]
}

/** What stands behind the positions; loads after the model and never holds up the first picture. */
export interface Evidence {
  readonly statements: ReadonlyMap<string, Statement>
  readonly sources: ReadonlyMap<string, Source>
  readonly provisions: ReadonlyMap<string, readonly Provision[]>
  readonly events: readonly ModelEvent[]
  readonly indicators: readonly Indicator[]
}

/** Indexes a checked positions part. */
export function buildModel(part: PositionsPart): Model {
  const records = new Map(part.issues.map((issue) => [issue.id, issue]))
  const issues = part.groups.flatMap((group) =>
    group.issues.flatMap((id) => {
      const record = records.get(id)
      return record ? [indexIssue(record, group)] : []
    }),
  )
  const days = new Set(issues.flatMap((issue) => issue.positions.map(({ from }) => from)))
  return {
    id: part.id,
    title: part.title,
    version: part.version,
    hash: part.hash,
    summary: part.summary,
    coverage: part.coverage,
    asOf: part.asOf,
    authors: part.authors,
    licence: part.licence,
    settings: part.settings,
    parties: part.parties.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    groups: part.groups,
    issues,
    plans: part.plans.toSorted((a, b) => a.date.localeCompare(b.date)),
    issueById: new Map(issues.map((issue) => [issue.id, issue])),
    planById: new Map(part.plans.map((plan) => [plan.id, plan])),
    statementDays: new Map(part.statementDays),
    changeDays: [...days].toSorted(),
  }
}

/** Indexes a checked evidence part. */
export function buildEvidence(part: EvidencePart): Evidence {
  return {
    statements: new Map(part.statements.map((statement) => [statement.id, statement])),
    sources: new Map(part.sources.map((source) => [source.id, source])),
    provisions: new Map(part.provisions),
    events: part.events.toSorted((a, b) => a.date.localeCompare(b.date)),
    indicators: part.indicators,
  }
}

function indexIssue({ positions, ...record }: IssueRecord, group: Group): Issue {
  const ordered = positions.toSorted((a, b) => a.from.localeCompare(b.from))
  return { ...record, group, positions: ordered, positionsByParty: groupBy(ordered, ({ party }) => party) }
}
