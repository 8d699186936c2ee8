import type { Fault } from '../src/model/fault.ts'
import type { Evidence, Issue, Model } from '../src/model/model.ts'
import type { Position } from '../src/model/schema.ts'
import { evidenceDay } from '../src/model/standing.ts'

const MOST_QUOTED_WORDS = 20
/** Faults of a source after which its wording is not trusted. */
const ALTERED = /altered|garbled|back-translat|machine|synonym|unreliable|mirror|paraphrase|Pravda network/i

/** The codebook's rules that go beyond the format. A reader's own model need not keep them; the shipped one must. */
export function checkCoding(model: Model, evidence: Evidence): Fault[] {
  return [
    ...model.issues.flatMap((issue) => positionFaults(model, evidence, issue)),
    ...model.issues.flatMap((issue) => sequenceFaults(model, issue)),
    ...statementFaults(model, evidence),
    ...planFaults(model, evidence),
    ...sourceFaults(model, evidence),
  ]
}

function positionFaults(model: Model, evidence: Evidence, issue: Issue): Fault[] {
  const file = `issues/${issue.id}.json`
  return issue.positions.flatMap((position) => {
    const path = entryName(position)
    const cited = citedBy(position)
    return [
      ...cited
        .filter((id) => !partiesBehind(model, evidence, id).includes(position.party))
        .map((id) => ({
          file,
          path,
          problem: `“${id}” is not of this party.`,
          cure: 'Cite the party’s own words.',
        })),
      ...cited
        .filter((id) => !id.includes('#') && !evidence.statements.get(id)?.issues.includes(issue.id))
        .map((id) => ({
          file,
          path,
          problem: `“${id}” does not name this issue.`,
          cure: `Add “${issue.id}” to its “issues”.`,
        })),
      ...(cited.some((id) => evidenceDay(model, id) === position.from)
        ? []
        : [{ file, path, problem: 'Nothing cited is of the day it begins.', cure: 'Cite what opened it.' }]),
    ]
  })
}

function sequenceFaults(model: Model, issue: Issue): Fault[] {
  const file = `issues/${issue.id}.json`
  return [...issue.positionsByParty.values()].flatMap((line) =>
    line.flatMap((position, index) => {
      const next = line[index + 1]
      if (!next) return []
      const late = citedBy(position).filter((id) => (evidenceDay(model, id) ?? '') >= next.from)
      return [
        ...late.map((id) => ({
          file,
          path: entryName(position),
          problem: `“${id}” is not older than the next position of ${next.from}.`,
          cure: 'Cite it in the position in force on its day.',
        })),
        ...(terms(position) === terms(next)
          ? [
              {
                file,
                path: entryName(next),
                problem: 'It changes nothing.',
                cure: 'Add its evidence to the one before.',
              },
            ]
          : []),
      ]
    }),
  )
}

function statementFaults(model: Model, evidence: Evidence): Fault[] {
  const used = new Set(model.issues.flatMap((issue) => issue.positions.flatMap(citedBy)))
  return [...evidence.statements.values()].flatMap((statement) => {
    const place = { file: `statements/${statement.party}.json`, path: statement.id }
    const faults: Fault[] = []
    if (!used.has(statement.id) && !statement.context)
      faults.push({
        ...place,
        problem: 'No position rests on it.',
        cure: 'Cite it, or say why not in “context”.',
      })
    if (used.has(statement.id) && statement.context)
      faults.push({ ...place, problem: 'It is cited and marked as context.', cure: 'Take “context” out.' })
    if (statement.quote && wordCount(statement.quote) > MOST_QUOTED_WORDS)
      faults.push({
        ...place,
        problem: 'The quotation is too long.',
        cure: `At most ${MOST_QUOTED_WORDS} words.`,
      })
    const sources = statement.sources.map((id) => evidence.sources.get(id))
    if (
      statement.quote &&
      sources.every((source) => source?.reliability === 'low' && ALTERED.test(source.fault ?? ''))
    )
      faults.push({ ...place, problem: 'Quoted from altered copies only.', cure: 'Leave the quotation out.' })
    return faults
  })
}

function planFaults(model: Model, evidence: Evidence): Fault[] {
  return model.plans.flatMap((plan) => {
    const file = `plans/${plan.id}.json`
    const points = new Set(evidence.provisions.get(plan.id)?.map(({ point }) => point))
    const coded = new Set(plan.codings.map(({ issue }) => issue))
    return [
      ...model.issues
        .filter(({ id }) => !coded.has(id))
        .map(({ id }) => ({
          file,
          path: 'codings',
          problem: `Says nothing of “${id}”.`,
          cure: 'Code it, or its silence.',
        })),
      ...plan.codings.flatMap((coding) =>
        coding.value !== undefined && !coding.points?.some((point) => points.has(point))
          ? [{ file, path: coding.issue, problem: 'Rests on no stored provision.', cure: 'Name its points.' }]
          : [],
      ),
    ]
  })
}

function sourceFaults(model: Model, evidence: Evidence): Fault[] {
  const used = new Set([
    ...[...evidence.statements.values(), ...evidence.events, ...evidence.indicators, ...model.plans].flatMap(
      ({ sources }) => sources,
    ),
    ...[...evidence.provisions.values()].flat().flatMap(({ sources }) => sources),
  ])
  return [...evidence.sources.values()].flatMap(({ id, reliability, fault }) => {
    const place = { file: 'sources.json', path: id }
    if (!used.has(id)) return [{ ...place, problem: 'Nothing cites it.', cure: 'Cite it or take it out.' }]
    if (reliability === 'unknown')
      return [{ ...place, problem: 'Its reliability is not known.', cure: 'Class it.' }]
    if (reliability === 'low' && !fault)
      return [{ ...place, problem: 'It is of low reliability without a reason.', cure: 'Name its “fault”.' }]
    return []
  })
}

function citedBy(position: Position): string[] {
  return [...position.evidence, ...(position.contested ?? [])]
}

function partiesBehind(model: Model, evidence: Evidence, id: string): readonly string[] {
  if (id.includes('#')) return model.planById.get(id.split('#')[0] ?? '')?.authors ?? []
  return [evidence.statements.get(id)?.party ?? '']
}

function terms({ value, range, redLine, missing }: Position): string {
  return JSON.stringify([value, range, redLine?.min, redLine?.max, missing])
}

function entryName({ party, from }: Position): string {
  return `${party} ${from}`
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
