import { silenceOf } from '../src/analysis/pairReading.ts'
import { shiftsBetween } from '../src/analysis/shifts.ts'
import { formatDay, type Day } from '../src/base/days.ts'
import type { Evidence, Model } from '../src/model/model.ts'
import { parseModel } from '../src/model/parseModel.ts'
import type { Position, Source, Statement } from '../src/model/schema.ts'
import { standingEvidence, standingPosition } from '../src/model/standing.ts'
import { readModelFolder } from './readModelFolder.ts'

const START = '<!-- coverage:start -->'
const END = '<!-- coverage:end -->'
const BEFORE_ALL: Day = '0001-01-01'
const RELIABILITIES = ['official', 'high', 'medium', 'low', 'unknown'] as const
const ATTRIBUTIONS = ['on-record', 'document', 'reported', 'anonymous'] as const

/** A cell of a table: a count, or a text. */
type Value = string | number
type Count = (party: string) => number

/** A guide to the data, with its coverage tables as they follow from the model in a folder. */
export function updateCoverage(readme: string, folder: string): string {
  const { document, locate } = readModelFolder(folder)
  const { model, evidence } = parseModel(document, locate)
  return replaceCoverage(readme, coverageTables(model, evidence))
}

/** @throws Error where a marker is missing, or they stand the wrong way round */
export function replaceCoverage(readme: string, tables: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`The file lacks ${START} before ${END}.`)
  return `${readme.slice(0, start + START.length)}\n\n${tables}\n\n${readme.slice(end)}`
}

/** What the model covers, counted, as tables in Markdown. */
export function coverageTables(model: Model, evidence: Evidence): string {
  return [
    [`**Cells on ${formatDay(model.asOf)}**, the day shown first`, cellTable(model)],
    ['**Dated positions**, over the whole time', positionTable(model)],
    ['**Statements**, by the best reliability among their sources', statementTable(model, evidence)],
    ['**Sources**, by reliability', sourceTable(evidence)],
    ['**Plans**, and how their cells are coded', planTable(model, evidence)],
  ]
    .map((parts) => parts.join('\n\n'))
    .join('\n\n')
}

function cellTable(model: Model): string {
  const cells = model.issues.flatMap((issue) =>
    model.parties.map(({ id }) => ({ party: id, position: standingPosition(issue, id, model.asOf) })),
  )
  const counting =
    (wanted: (position: Position | undefined) => boolean): Count =>
    (party) =>
      cells.filter((cell) => cell.party === party && wanted(cell.position)).length
  const silent = (kind: string) =>
    counting((position) => position?.value === undefined && silenceOf(position) === kind)
  const confident = (confidence: string) => counting((position) => position?.confidence === confidence)
  const isStale = (position: Position | undefined) =>
    position?.value !== undefined && standingEvidence(model, position, model.asOf).stale
  return partyTable(model, 'cells', [
    ['all', counting(() => true)],
    ['with a position', counting((position) => position?.value !== undefined)],
    ['– confidence high', confident('high')],
    ['– confidence medium', confident('medium')],
    ['– confidence low', confident('low')],
    ['– with a range', counting((position) => position?.range !== undefined)],
    ['– with a red line', counting((position) => position?.redLine !== undefined)],
    ['– contested', counting((position) => position?.value !== undefined && isContested(position))],
    [`– stale: newest evidence older than ${model.settings.staleDays} days`, counting(isStale)],
    ['declined', silent('declined')],
    ['ambiguous', silent('ambiguous')],
    ['deferred', silent('deferred')],
    ['not applicable', silent('not-applicable')],
    ['never stated', silent('never-stated')],
  ])
}

function positionTable(model: Model): string {
  const positions = model.issues.flatMap((issue) => issue.positions)
  const shifts = shiftsBetween(
    model,
    model.issues,
    new Set(model.parties.map(({ id }) => id)),
    BEFORE_ALL,
    model.coverage.to,
  )
  const firsts = model.issues.flatMap((issue) =>
    [...issue.positionsByParty.values()].flatMap((line) => line.slice(0, 1)),
  )
  const moved = (party: string) => shifts.filter((shift) => shift.party === party).length
  const all = of(positions)
  const first = of(firsts)
  return partyTable(model, 'positions', [
    ['all', all],
    ['– with a value', of(positions.filter(({ value }) => value !== undefined))],
    ['– of a kind of missing', of(positions.filter(({ missing }) => missing))],
    ['first of their cell', first],
    ['shifts: the value moved', moved],
    [
      'other changes: range, red line or kind of missing',
      (party) => all(party) - first(party) - moved(party),
    ],
  ])
}

function statementTable(model: Model, evidence: Evidence): string {
  const statements = [...evidence.statements.values()]
  const positions = model.issues.flatMap((issue) => issue.positions)
  const supporting = new Set(positions.flatMap((position) => position.evidence))
  const contested = new Set(positions.flatMap((position) => position.contested ?? []))
  const quoted = statements.filter(({ quote }) => quote)
  const newest = (wanted: (statement: Statement) => boolean) =>
    model.parties.map(({ id }) =>
      statements
        .filter((statement) => statement.party === id && wanted(statement))
        .map(({ date }) => date)
        .reduce((latest, date) => (date > latest ? date : latest), ''),
    )
  const counts = partyRows(model, [
    ['all', of(statements)],
    ...RELIABILITIES.map((reliability): [string, Count] => [
      `– best source ${reliability}`,
      of(statements.filter((statement) => bestReliability(evidence, statement) === reliability)),
    ]),
    ...ATTRIBUTIONS.map((attribution): [string, Count] => [
      `– ${attribution}`,
      of(statements.filter((statement) => statement.attribution === attribution)),
    ]),
    ['– with a quotation', of(quoted)],
    ['– – known to be a translation', of(quoted.filter(({ translated }) => translated))],
    ['– – not known whether one', of(quoted.filter(({ translated }) => translated === undefined))],
    ['evidence of a position', of(statements.filter(({ id }) => supporting.has(id)))],
    ['contested only', of(statements.filter(({ id }) => contested.has(id) && !supporting.has(id)))],
    ['context', of(statements.filter(({ id }) => !contested.has(id) && !supporting.has(id)))],
  ])
  return table(partyHeads(model, 'statements'), [
    ...counts,
    ['newest of all', ...newest(() => true), ''],
    ['newest evidence', ...newest(({ id }) => supporting.has(id)), ''],
  ])
}

function sourceTable(evidence: Evidence): string {
  const sources = [...evidence.sources.values()]
  const counts = RELIABILITIES.map((reliability): Value[] => [
    reliability,
    sources.filter((source) => source.reliability === reliability).length,
  ])
  return table(['class', 'sources'], [...counts, ['all', sources.length]])
}

function planTable(model: Model, evidence: Evidence): string {
  const rows = model.plans.map(({ id, shortTitle, date, codings }): Value[] => [
    shortTitle,
    date,
    evidence.provisions.get(id)?.length ?? 0,
    codings.filter(({ value }) => value !== undefined).length,
    codings.filter(({ range }) => range).length,
    codings.filter(({ silent }) => silent === 'silent').length,
    codings.filter(({ silent }) => silent === 'not-stored').length,
    codings.filter(({ silent }) => silent === 'not-applicable').length,
  ])
  const totals = rows[0]?.slice(2).map((_cell, index) => addUp(rows.map((row) => row[index + 2])))
  return table(
    ['plan', 'date', 'provisions', 'coded', 'of these open', 'silent', 'not stored', 'not applicable'],
    [...rows, [`all ${rows.length}`, '', ...(totals ?? [])]],
  )
}

function bestReliability(evidence: Evidence, statement: Statement): Source['reliability'] {
  const found = new Set(statement.sources.map((id) => evidence.sources.get(id)?.reliability))
  return RELIABILITIES.find((reliability) => found.has(reliability)) ?? 'unknown'
}

function isContested({ contested = [], dissent = [] }: Position): boolean {
  return contested.some((id) => !dissent.includes(id))
}

function of(entries: readonly { readonly party: string }[]): Count {
  return (party) => entries.filter((entry) => entry.party === party).length
}

function partyTable(model: Model, what: string, counts: readonly [string, Count][]): string {
  return table(partyHeads(model, what), partyRows(model, counts))
}

function partyHeads(model: Model, what: string): string[] {
  return [what, ...model.parties.map(({ name }) => name), 'all']
}

/** A row for each count: its name, the parties’ counts, their sum. */
function partyRows(model: Model, counts: readonly [string, Count][]): Value[][] {
  return counts.map(([name, count]) => {
    const cells = model.parties.map(({ id }) => count(id))
    return [name, ...cells, addUp(cells)]
  })
}

function addUp(cells: readonly (Value | undefined)[]): number {
  return cells.reduce<number>((total, cell) => total + Number(cell ?? 0), 0)
}

/** Names on the left, the rest on the right. */
function table(heads: readonly string[], rows: readonly (readonly Value[])[]): string {
  const line = (cells: readonly Value[]) => `| ${cells.join(' | ')} |`
  return [
    line(heads),
    line(heads.map((_head, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n')
}
