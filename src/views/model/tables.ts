import type { CellValue, Column } from '../../base/column.ts'
import { formatCsv } from '../../export/csv.ts'
import type { Evidence, Model, PlanHead } from '../../model/model.ts'
import type {
  Coding,
  Indicator,
  ModelEvent,
  Party,
  Position,
  Provision,
  Source,
  Statement,
} from '../../model/schema.ts'
import type { Issue } from '../../model/model.ts'

/** One kind of record of a model as a file. Columns are named as in the format, lists joined by `; `. */
export interface ModelTable {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly format: () => string
}

/** The tables that the model holds by itself. */
export function modelTables(model: Model): ModelTable[] {
  const options = model.issues.flatMap((issue) =>
    issue.scale.options.map((option) => ({ issue: issue.id, ...option })),
  )
  const positions = model.issues.flatMap((issue) =>
    issue.positions.map((position) => ({ issue: issue.id, ...position })),
  )
  const codings = model.plans.flatMap((plan) => plan.codings.map((coding) => ({ plan: plan.id, ...coding })))
  return [
    table('parties', 'Parties', model.parties, partyColumns),
    table('issues', 'Issues', model.issues, issueColumns),
    table('options', 'Options of the scales', options, optionColumns),
    table('positions', 'Positions', positions, positionColumns),
    table('plans', 'Plans', model.plans, planColumns),
    table('codings', 'Codings of plans', codings, codingColumns),
  ]
}

/** The tables of what stands behind the model, which loads after it. */
export function evidenceTables({
  statements,
  sources,
  provisions,
  events,
  indicators,
}: Evidence): ModelTable[] {
  const points = [...provisions].flatMap(([plan, rows]) => rows.map((row) => ({ plan, ...row })))
  return [
    table('statements', 'Statements', [...statements.values()], statementColumns),
    table('sources', 'Sources', [...sources.values()], sourceColumns),
    table('provisions', 'Provisions of plans', points, provisionColumns),
    table('events', 'Events', events, eventColumns),
    table('indicators', 'Indicators', indicators, indicatorColumns),
  ]
}

function table<Row>(
  id: string,
  title: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): ModelTable {
  return { id, title, count: rows.length, format: () => formatCsv(rows, columns) }
}

type Cell = CellValue | boolean | readonly (string | number)[] | Position['figures']

/** A column for each name, in order. */
function columnsOf<Row>(values: Readonly<Record<string, (row: Row) => Cell>>): Column<Row>[] {
  return Object.entries(values).map(([id, value]) => ({ id, label: id, value: (row) => plain(value(row)) }))
}

/** Lists as `a; b`, figures as `key=value; key=value`, yes and no as words. */
function plain(cell: Cell): CellValue {
  if (typeof cell === 'boolean') return String(cell)
  if (cell === undefined || typeof cell !== 'object') return cell
  const parts = Array.isArray(cell)
    ? cell.map(String)
    : Object.entries(cell).map(([key, value]) => `${key}=${String(value)}`)
  return parts.length > 0 ? parts.join('; ') : undefined
}

const partyColumns = columnsOf<Party>({
  id: (row) => row.id,
  name: (row) => row.name,
  shortLabel: (row) => row.shortLabel,
  description: (row) => row.description,
})

const issueColumns = columnsOf<Issue>({
  id: (row) => row.id,
  group: (row) => row.group.id,
  groupTitle: (row) => row.group.title,
  title: (row) => row.title,
  question: (row) => row.question,
  why: (row) => row.why,
  low: (row) => row.scale.low,
  high: (row) => row.scale.high,
  figures: (row) => row.figures?.map(({ key, unit }) => `${key} (${unit})`),
  codingNotes: (row) => row.codingNotes,
})

const optionColumns = columnsOf<{ issue: string } & Issue['scale']['options'][number]>({
  issue: (row) => row.issue,
  id: (row) => row.id,
  value: (row) => row.value,
  label: (row) => row.label,
  meaning: (row) => row.meaning,
})

const positionColumns = columnsOf<{ issue: string } & Position>({
  issue: (row) => row.issue,
  party: (row) => row.party,
  from: (row) => row.from,
  value: (row) => row.value,
  rangeLow: (row) => row.range?.[0],
  rangeHigh: (row) => row.range?.[1],
  redLineMin: (row) => row.redLine?.min,
  redLineMax: (row) => row.redLine?.max,
  salience: (row) => row.salience,
  confidence: (row) => row.confidence,
  basis: (row) => row.basis,
  missing: (row) => row.missing,
  evidence: (row) => row.evidence,
  contested: (row) => row.contested,
  dissent: (row) => row.dissent,
  figures: (row) => row.figures,
  note: (row) => row.note,
})

const planColumns = columnsOf<PlanHead>({
  id: (row) => row.id,
  title: (row) => row.title,
  shortTitle: (row) => row.shortTitle,
  date: (row) => row.date,
  status: (row) => row.status,
  authors: (row) => row.authors,
  publishedBy: (row) => row.publishedBy,
  summary: (row) => row.summary,
  supersedes: (row) => row.supersedes,
  basedOn: (row) => row.basedOn,
  sources: (row) => row.sources,
  missingPoints: (row) => row.missingPoints?.map(({ point, reason }) => `${point}: ${reason}`),
  note: (row) => row.note,
})

const codingColumns = columnsOf<{ plan: string } & Coding>({
  plan: (row) => row.plan,
  issue: (row) => row.issue,
  value: (row) => row.value,
  rangeLow: (row) => row.range?.[0],
  rangeHigh: (row) => row.range?.[1],
  open: (row) => row.open,
  silent: (row) => row.silent,
  points: (row) => row.points,
  figures: (row) => row.figures,
  note: (row) => row.note,
})

const statementColumns = columnsOf<Statement>({
  id: (row) => row.id,
  date: (row) => row.date,
  party: (row) => row.party,
  speaker: (row) => row.speaker,
  role: (row) => row.role,
  issues: (row) => row.issues,
  summary: (row) => row.summary,
  quote: (row) => row.quote,
  quoteLanguage: (row) => row.quoteLanguage,
  translated: (row) => row.translated,
  attribution: (row) => row.attribution,
  redLine: (row) => row.redLine,
  sources: (row) => row.sources,
  context: (row) => row.context,
  note: (row) => row.note,
})

const sourceColumns = columnsOf<Source>({
  id: (row) => row.id,
  publisher: (row) => row.publisher,
  title: (row) => row.title,
  url: (row) => row.url,
  date: (row) => row.date,
  language: (row) => row.language,
  kind: (row) => row.kind,
  reliability: (row) => row.reliability,
  fault: (row) => row.fault,
  note: (row) => row.note,
})

const provisionColumns = columnsOf<{ plan: string } & Provision>({
  plan: (row) => row.plan,
  point: (row) => row.point,
  summary: (row) => row.summary,
  issues: (row) => row.issues,
  figures: (row) => row.figures,
  differsFrom: (row) => row.differsFrom,
  support: (row) => row.support,
  sources: (row) => row.sources,
})

const eventColumns = columnsOf<ModelEvent>({
  id: (row) => row.id,
  date: (row) => row.date,
  endDate: (row) => row.endDate,
  title: (row) => row.title,
  kind: (row) => row.kind,
  summary: (row) => row.summary,
  parties: (row) => row.parties,
  sources: (row) => row.sources,
  note: (row) => row.note,
})

const indicatorColumns = columnsOf<Indicator>({
  id: (row) => row.id,
  label: (row) => row.label,
  value: (row) => row.value,
  unit: (row) => row.unit,
  date: (row) => row.date,
  about: (row) => row.about,
  summary: (row) => row.summary,
  sources: (row) => row.sources,
  note: (row) => row.note,
})
