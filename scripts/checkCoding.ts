import { daysBetween } from '../src/base/days.ts'
import type { Fault } from '../src/model/fault.ts'
import type { Evidence, Issue, Model, PlanHead } from '../src/model/model.ts'
import type { Coding, Confidence, Position, Provision, Source, Statement } from '../src/model/schema.ts'
import { evidenceDay, nearestOption } from '../src/model/standing.ts'

const MOST_QUOTED_WORDS = 20
/** A move shorter than this that ends between two options is a restatement. */
const SHORTEST_MOVE = 15
/** How long before a position begins a statement may be and still contest it. */
const CONTESTED_DAYS = 30
const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high']
/** Faults of a source after which its wording is not trusted. */
const ALTERED =
  /altered|garbled|(back|re)-translat|machine|synonym|reword|rewrit|unreliable|mirror|paraphrase|Pravda network/i
/** The same in a source’s note, where other things are told too. */
const TRANSLATED_BACK = /(back|re|machine)-translat/i
/** A fault that a page may have or not: what it quotes is doubtful rather than lost. */
const AT_TIMES = /often|partly|assisted| or /i

/** The codebook's rules that go beyond the format. A reader's own model need not keep them; the shipped one must. */
export function checkCoding(model: Model, evidence: Evidence): Fault[] {
  return [
    ...model.issues.flatMap((issue) => positionFaults(model, evidence, issue)),
    ...model.issues.flatMap((issue) =>
      issue.positions.flatMap((position) => recordFaults(model, evidence, issue, position)),
    ),
    ...model.issues.flatMap((issue) => sequenceFaults(model, issue)),
    ...statementFaults(model, evidence),
    ...planFaults(model, evidence),
    ...sourceFaults(model, evidence),
    ...coverageFaults(model, evidence),
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

/** What a position says of itself against what it rests on. */
function recordFaults(model: Model, evidence: Evidence, issue: Issue, position: Position): Fault[] {
  const place = { file: `issues/${issue.id}.json`, path: entryName(position) }
  const { basis, confidence, contested = [], note } = position
  const faults: Fault[] = citedBy(position)
    .filter((id) => id.includes('#') && !provisionsBehind(evidence, id).some(names(issue.id)))
    .map((id) => ({
      ...place,
      problem: `The provision “${id}” does not name this issue.`,
      cure: `Add “${issue.id}” to its “issues”.`,
    }))
  for (const id of contested) {
    if (position.evidence.includes(id))
      faults.push({ ...place, problem: `“${id}” is both for and against it.`, cure: 'Keep it in one list.' })
    if (daysBetween(evidenceDay(model, id) ?? position.from, position.from) > CONTESTED_DAYS)
      faults.push({
        ...place,
        problem: `“${id}” is more than ${CONTESTED_DAYS} days older than it.`,
        cure: 'Take it out of “contested”: it was superseded.',
      })
  }
  if (!note) faults.push({ ...place, problem: 'It has no note.', cure: 'Say which words opened it.' })
  if (position.missing && position.salience !== undefined)
    faults.push({ ...place, problem: 'A missing position has a salience.', cure: 'Leave it out.' })
  const attributions = position.evidence.map((id) =>
    id.includes('#') ? 'document' : evidence.statements.get(id)?.attribution,
  )
  const needed = { stated: 'on-record', document: 'document', reported: undefined, inferred: undefined }
  const wanted = basis && needed[basis]
  if (wanted && !attributions.some((one) => one === wanted))
    faults.push({
      ...place,
      problem: `It is “${basis}”, and nothing it rests on is “${wanted}”.`,
      cure: 'Cite such words, or change “basis”.',
    })
  const most = mostConfidence(model, evidence, issue, position)
  if (confidence && CONFIDENCES.indexOf(confidence) > CONFIDENCES.indexOf(most))
    faults.push({
      ...place,
      problem: `Its confidence is ${confidence}; what can be counted allows ${most}.`,
      cure: `Say “${most}”, or cite better sources.`,
    })
  return faults
}

/**
 * The confidence that the countable conditions allow: an exact option, words with two sound sources, nothing contested.
 * Who spoke, and whether it was since left unconfirmed, is for the coder to judge.
 */
function mostConfidence(model: Model, evidence: Evidence, issue: Issue, position: Position): Confidence {
  const { value, basis, contested = [], dissent = [] } = position
  if (value === undefined || basis === 'reported' || basis === 'inferred') return 'low'
  const failed = [
    nearestOption(issue, value).exact,
    wordsForValue(model, evidence, issue, position).some(isWellSourced(evidence)),
    contested.every((id) => dissent.includes(id)),
  ].filter((met) => !met).length
  return CONFIDENCES[CONFIDENCES.length - 1 - failed] ?? 'low'
}

/**
 * The words that may carry the value: statements on record and the party’s texts. Words that stood for another value
 * before, and are cited for a red line that goes on, carry none here. A text counts by its statements; its provisions
 * count only where none of them is cited.
 */
function wordsForValue(
  model: Model,
  evidence: Evidence,
  issue: Issue,
  position: Position,
): readonly (Provision | Statement)[] {
  const line = issue.positionsByParty.get(position.party) ?? []
  const earlier = line.slice(0, line.indexOf(position))
  const lastOther = earlier.findLastIndex(({ value }) => value !== position.value)
  const old = new Set(earlier.slice(0, lastOther + 1).flatMap((one) => one.evidence))
  const texts = position.evidence
    .flatMap((id) => evidence.statements.get(id) ?? [])
    .filter(({ attribution }) => attribution === 'document')
  return position.evidence
    .filter((id) => !old.has(id))
    .flatMap((id): readonly (Provision | Statement)[] => {
      const statement = evidence.statements.get(id)
      if (statement) return ['on-record', 'document'].includes(statement.attribution) ? [statement] : []
      const plan = model.planById.get(id.split('#')[0] ?? '')
      const recorded = texts.some(({ date, party }) => plan?.date === date && plan.authors.includes(party))
      return recorded ? [] : provisionsBehind(evidence, id).filter(names(issue.id))
    })
}

/** Two sources of medium reliability or better, one of them high or official. */
function isWellSourced(evidence: Evidence) {
  return ({ sources }: Pick<Provision | Statement, 'sources'>): boolean => {
    const classes = sourcesOf(evidence, sources).map(({ reliability }) => reliability)
    const best = classes.filter((reliability) => reliability === 'official' || reliability === 'high')
    return best.length > 0 && best.length + classes.filter((one) => one === 'medium').length > 1
  }
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
        ...(isSmallMove(issue, position, next)
          ? [
              {
                file,
                path: entryName(next),
                problem: `It moves by less than ${SHORTEST_MOVE}, to no option.`,
                cure: 'Add its evidence to the one before.',
              },
            ]
          : []),
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
    const sources = sourcesOf(evidence, statement.sources)
    if (statement.quote && sources.every(isAltered)) {
      if (sources.every(({ reliability, fault }) => reliability === 'low' || !AT_TIMES.test(fault ?? '')))
        faults.push({
          ...place,
          problem: 'Quoted from altered copies only.',
          cure: 'Leave the quotation out.',
        })
      else if (!statement.translated)
        faults.push({
          ...place,
          problem: 'Quoted word for word from copies that may be altered.',
          cure: 'Set “translated”, or leave the quotation out.',
        })
    }
    if (statement.quote && !statement.quoteLanguage)
      faults.push({
        ...place,
        problem: 'The quotation’s language is not named.',
        cure: 'Give “quoteLanguage”.',
      })
    if (!statement.quote && (statement.quoteLanguage ?? statement.translated) !== undefined)
      faults.push({
        ...place,
        problem: 'It describes a quotation it lacks.',
        cure: 'Quote, or leave it out.',
      })
    if (sources.every(({ date }) => date !== undefined && daysBetween(date, statement.date) > 1))
      faults.push({ ...place, problem: 'Every source is older than it.', cure: 'Check both dates.' })
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
      ...plan.codings.flatMap((coding) => codingFaults(evidence, plan, coding)),
      ...(evidence.provisions.get(plan.id) ?? []).flatMap(({ point, sources, support }) => {
        const found = supportOf(sourcesOf(evidence, sources))
        if (found === support) return []
        return [{ file, path: point, problem: `Its support is ${found}.`, cure: `Not “${support}”.` }]
      }),
      ...[plan.basedOn, plan.supersedes].flatMap((id) =>
        id !== undefined && (model.planById.get(id)?.date ?? '') > plan.date
          ? [{ file, path: 'date', problem: `It follows on “${id}”, which is later.`, cure: 'Check both.' }]
          : [],
      ),
    ]
  })
}

/** How well the pages of a provision attest it. */
function supportOf(sources: readonly Source[]): Provision['support'] {
  if (sources.every(({ reliability }) => reliability === 'low')) return 'aggregator-only'
  return sources.length > 1 ? 'corroborated' : 'single-source'
}

function codingFaults(evidence: Evidence, plan: PlanHead, coding: Coding): Fault[] {
  const place = { file: `plans/${plan.id}.json`, path: coding.issue }
  const provisions = evidence.provisions.get(plan.id) ?? []
  const { points = [], range, open, silent, note, value } = coding
  const lost = new Set(plan.missingPoints?.map(({ point }) => point))
  const faults: Fault[] = points.flatMap((point) => {
    const stored = provisions.filter((provision) => provision.point === point)
    if (stored.some(names(coding.issue)) || (stored.length === 0 && lost.has(point))) return []
    return stored.length > 0
      ? [
          {
            ...place,
            problem: `Point ${point} does not name this issue.`,
            cure: `Add “${coding.issue}” to its “issues”.`,
          },
        ]
      : [{ ...place, problem: `It has no point ${point}.`, cure: 'A stored point, or a missing one.' }]
  })
  if (value !== undefined)
    for (const { point } of provisions.filter(names(coding.issue)))
      if (!points.includes(point) && !tellsOf(note, point))
        faults.push({
          ...place,
          problem: `Point ${point} names this issue, and the value does not rest on it.`,
          cure: 'Add it to “points”, or say why not in “note” (“Point …”).',
        })
  if (silent === 'silent' && points.length > 0)
    faults.push({ ...place, problem: 'It is silent and names points.', cure: 'Leave one of them out.' })
  if (silent === 'silent' && !note && provisions.some(names(coding.issue)))
    faults.push({ ...place, problem: 'A provision names it, yet it is silent.', cure: 'Say why in “note”.' })
  if ((open ?? false) !== (range !== undefined))
    faults.push({ ...place, problem: 'It has one of “open” and “range”.', cure: 'Both or neither.' })
  return faults
}

/** Nothing is dated after the coverage; what is older than it is cited or says why it is kept. */
function coverageFaults(model: Model, evidence: Evidence): Fault[] {
  const { from, to } = model.coverage
  const dated = [
    ...[...evidence.statements.values()].map(({ id, date, party }) => ({
      file: `statements/${party}.json`,
      path: id,
      date,
    })),
    ...model.issues.flatMap((issue) =>
      issue.positions.map((position) => ({
        file: `issues/${issue.id}.json`,
        path: entryName(position),
        date: position.from,
      })),
    ),
    ...model.plans.map(({ id, date }) => ({ file: `plans/${id}.json`, path: 'date', date })),
    ...evidence.events.map(({ id, date }) => ({ file: 'events.json', path: id, date })),
    ...evidence.indicators.map(({ id, date }) => ({ file: 'indicators.json', path: id, date })),
  ]
  const cited = new Set(model.issues.flatMap((issue) => issue.positions.flatMap(citedBy)))
  return [
    ...dated
      .filter(({ date }) => date > to)
      .map(({ file, path, date }) => ({
        file,
        path,
        problem: `${date} is after the coverage.`,
        cure: `Move the coverage’s end from ${to}.`,
      })),
    ...[...evidence.statements.values()]
      .filter(({ id, date, note }) => date < from && !cited.has(id) && !note)
      .map(({ id, party }) => ({
        file: `statements/${party}.json`,
        path: id,
        problem: 'It is older than the coverage, and nothing says why it is kept.',
        cure: 'Cite it as a standing reference, or say why in “note”.',
      })),
  ]
}

function sourceFaults(model: Model, evidence: Evidence): Fault[] {
  const used = new Set([
    ...[...evidence.statements.values(), ...evidence.events, ...evidence.indicators, ...model.plans].flatMap(
      ({ sources }) => sources,
    ),
    ...[...evidence.provisions.values()].flat().flatMap(({ sources }) => sources),
  ])
  const urls = new Map<string, string>()
  return [...evidence.sources.values()].flatMap(({ id, url, reliability, fault }) => {
    const twin = urls.get(url)
    urls.set(url, id)
    const place = { file: 'sources.json', path: id }
    if (!used.has(id)) return [{ ...place, problem: 'Nothing cites it.', cure: 'Cite it or take it out.' }]
    if (reliability === 'unknown')
      return [{ ...place, problem: 'Its reliability is not known.', cure: 'Class it.' }]
    if ((reliability === 'low' || reliability === 'medium') && !fault)
      return [
        {
          ...place,
          problem: `It is of ${reliability} reliability without a reason.`,
          cure: 'Name its “fault”.',
        },
      ]
    if (twin) return [{ ...place, problem: `“${twin}” has the same address.`, cure: 'Keep one of them.' }]
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

function provisionsBehind(evidence: Evidence, id: string): readonly Provision[] {
  const [plan = '', point] = id.split('#')
  return (evidence.provisions.get(plan) ?? []).filter((provision) => provision.point === point)
}

function sourcesOf(evidence: Evidence, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => evidence.sources.get(id) ?? [])
}

function isAltered({ fault, note }: Source): boolean {
  return ALTERED.test(fault ?? '') || TRANSLATED_BACK.test(note ?? '')
}

/** Whether a note names the point in a sentence on points. */
function tellsOf(note: string | undefined, point: string): boolean {
  const tellings = note?.match(/\bpoints? (?:[^.;:]|\.(?=\S))*/gi) ?? []
  return tellings.some((telling) => telling.split(/[\s,()“”]+/).includes(point))
}

function names(issue: string) {
  return ({ issues }: Pick<Provision | Statement, 'issues'>) => issues.includes(issue)
}

/** Only the value changes, by little, and not to a labelled option. */
function isSmallMove(issue: Issue, before: Position, after: Position): boolean {
  if (before.value === undefined || after.value === undefined || before.value === after.value) return false
  const sameTerms = terms({ ...before, value: after.value }) === terms(after)
  const distance = Math.abs(after.value - before.value)
  return sameTerms && distance < SHORTEST_MOVE && !nearestOption(issue, after.value).exact
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
