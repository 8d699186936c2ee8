import type { Shift } from '../../analysis/shifts.ts'
import { formatDay } from '../../base/days.ts'
import { shiftId } from '../../charts/timeline/panelPoints.ts'
import type { ShiftCause } from '../../charts/timeline/shiftRows.ts'
import type { Evidence, Model } from '../../model/model.ts'
import type { Statement } from '../../model/schema.ts'
import { evidenceDay } from '../../model/standing.ts'
import { quotation } from '../detail/quotation.ts'

/** What opened each shift, by the shift’s id, as far as it is on record. */
export function shiftCauses(
  model: Model,
  evidence: Evidence,
  shifts: readonly Shift[],
): ReadonlyMap<string, ShiftCause> {
  return new Map(
    shifts.flatMap((shift): [string, ShiftCause][] => {
      const cause = causeOf(model, evidence, shift)
      return cause ? [[shiftId(shift), cause]] : []
    }),
  )
}

/** Of the statements of that day the plainest: on record before reported, quoted before summed up. */
function causeOf(model: Model, evidence: Evidence, { day, after, causes }: Shift): ShiftCause | undefined {
  const ofThatDay = causes.filter((id) => after.evidence.includes(id))
  const ids = ofThatDay.length > 0 ? ofThatDay : newestBefore(model, after.evidence, day)
  const plainness = (id: string) => {
    const said = evidence.statements.get(id)
    if (!said) return 1
    return Number(ON_RECORD.has(said.attribution)) * 2 + Number(said.quote !== undefined)
  }
  const [first] = ids.toSorted((a, b) => plainness(b) - plainness(a))
  if (first === undefined) return undefined
  const said = evidence.statements.get(first)
  const told = said ? ofStatement(evidence, said) : ofProvision(model, evidence, first)
  const older = ofThatDay.length > 0 ? undefined : evidenceDay(model, first)
  return told && { ...told, others: ids.length - 1, day: older }
}

const ON_RECORD = new Set<Statement['attribution']>(['on-record', 'document'])

function newestBefore(model: Model, ids: readonly string[], day: string): string[] {
  const dated = ids.map((id) => ({ id, day: evidenceDay(model, id) ?? '' })).filter((one) => one.day < day)
  const newest = dated.reduce((latest, one) => (one.day > latest ? one.day : latest), '')
  return dated.filter((one) => one.day === newest).map(({ id }) => id)
}

type Told = Omit<ShiftCause, 'others' | 'day'>

function ofStatement(evidence: Evidence, statement: Statement): Told {
  const { words, quoted, language, tag } = quotation(statement)
  const known = ON_RECORD.has(statement.attribution) ? undefined : statement.attribution
  return {
    who: [statement.speaker, statement.role].filter(Boolean).join(', '),
    words: language === undefined ? words : statement.summary,
    quoted: quoted && language === undefined,
    how: [known, tag === 'in translation' ? tag : undefined].filter(Boolean).join(', ') || undefined,
    sources: sourcesOf(evidence, statement.sources),
  }
}

function ofProvision(model: Model, evidence: Evidence, id: string): Told | undefined {
  const [planId = '', point = ''] = id.split('#')
  const plan = model.planById.get(planId)
  const provision = evidence.provisions.get(planId)?.find((row) => row.point === point)
  if (!plan || !provision) return undefined
  return {
    who: `${plan.title}, point ${point}`,
    words: provision.summary,
    quoted: false,
    how: `text of ${formatDay(plan.date)}`,
    sources: sourcesOf(evidence, provision.sources),
  }
}

function sourcesOf(evidence: Evidence, ids: readonly string[]): ShiftCause['sources'] {
  return ids.flatMap((id) => {
    const source = evidence.sources.get(id)
    return source ? [{ publisher: source.publisher, url: source.url }] : []
  })
}
