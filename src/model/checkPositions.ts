import type { Fault, Locate, Path } from './fault.ts'
import type { PositionsPart } from './parts.ts'
import { idsOf, refer, type Report, reportDoubles, reporter, suggestion } from './report.ts'
import type { Position } from './schema.ts'

type PlanCoding = PositionsPart['plans'][number]['codings'][number]

/** Everything the schema can't see in the positions: references, order, and positions that contradict themselves. */
export function checkPositions(part: PositionsPart, locate: Locate): Fault[] {
  const faults: Fault[] = []
  const report = reporter(faults, locate)
  const parties = idsOf(part.parties, ['parties'], report)
  const issues = idsOf(part.issues, ['issues'], report)
  const plans = idsOf(part.plans, ['plans'], report)
  const statements = new Set(part.statementDays.map(([id]) => id))
  idsOf(part.groups, ['groups'], report)

  checkGroups(part, issues, report)
  checkDays(part, report)
  part.issues.forEach((issue, i) => {
    const at = ['issues', i] as const
    checkOptions(issue, at, report)
    checkOrder(issue.positions, at, report)
    issue.positions.forEach((position, p) => {
      const place = [...at, 'positions', p]
      refer(position.party, parties, [...place, 'party'], 'party', report)
      checkPosition(position, place, report)
      checkEvidence(position, place, { statements, plans }, report)
      checkFigureKeys(position.figures, issue.figures, [...place, 'figures'], report)
    })
  })
  part.plans.forEach((plan, p) => {
    const at = ['plans', p] as const
    plan.authors.forEach((id, k) => refer(id, parties, [...at, 'authors', k], 'party', report))
    if (plan.basedOn !== undefined) refer(plan.basedOn, plans, [...at, 'basedOn'], 'plan', report)
    if (plan.supersedes !== undefined) refer(plan.supersedes, plans, [...at, 'supersedes'], 'plan', report)
    plan.codings.forEach((coding, c) => {
      refer(coding.issue, issues, [...at, 'codings', c, 'issue'], 'issue', report)
      checkCoding(coding, [...at, 'codings', c], report)
      const issue = part.issues.find(({ id }) => id === coding.issue)
      checkFigureKeys(coding.figures, issue?.figures, [...at, 'codings', c, 'figures'], report)
    })
    reportDoubles(
      plan.codings.map(({ issue }) => issue),
      (k) => [...at, 'codings', k, 'issue'],
      report,
    )
  })
  return faults
}

function checkGroups(part: PositionsPart, issues: ReadonlySet<string>, report: Report) {
  const placed: string[] = []
  const places: Path[] = []
  part.groups.forEach((group, g) =>
    group.issues.forEach((id, k) => {
      refer(id, issues, ['groups', g, 'issues', k], 'issue', report)
      placed.push(id)
      places.push(['groups', g, 'issues', k])
    }),
  )
  reportDoubles(placed, (k) => places[k] ?? [], report)
  part.issues.forEach((issue, i) => {
    if (!placed.includes(issue.id))
      report(['issues', i, 'id'], `“${issue.id}” is in no group.`, 'Name it in “issues” of one group.')
  })
}

function checkDays({ coverage, asOf }: PositionsPart, report: Report) {
  if (coverage.to < coverage.from)
    report(['coverage', 'to'], 'The coverage ends before it begins.', 'A day on or after “from”.')
  if (asOf < coverage.from || asOf > coverage.to)
    report(['asOf'], `${asOf} lies outside the coverage.`, `A day from ${coverage.from} to ${coverage.to}.`)
}

function checkOptions(issue: PositionsPart['issues'][number], at: Path, report: Report) {
  const { options } = issue.scale
  idsOf(options, [...at, 'scale', 'options'], report)
  options.forEach(({ value }, k) => {
    const before = options[k - 1]
    if (before && before.value >= value)
      report(
        [...at, 'scale', 'options', k, 'value'],
        before.value === value ? `Two options share the value ${value}.` : 'The options are out of order.',
        'Each value once, from the lowest to the highest.',
      )
  })
}

function checkOrder(positions: readonly Position[], at: Path, report: Report) {
  reportDoubles(
    positions.map(({ party, from }) => `${party} on ${from}`),
    (k) => [...at, 'positions', k, 'from'],
    report,
  )
}

function checkPosition(position: Position, at: Path, report: Report) {
  const { value, missing, range, redLine } = position
  if ((value === undefined) === (missing === undefined))
    report(at, 'It has both or neither of “value” and “missing”.', 'Exactly one of them.')
  if (value === undefined) {
    for (const key of ['range', 'redLine', 'confidence', 'basis'] as const)
      if (position[key] !== undefined)
        report([...at, key], `A missing position has no “${key}”.`, 'Leave it out, or give a “value”.')
    return
  }
  if (!position.confidence) report([...at, 'confidence'], '“confidence” is missing.', 'high, medium or low.')
  if (!position.basis)
    report([...at, 'basis'], '“basis” is missing.', 'stated, reported, document or inferred.')
  if (range) checkRange(range, value, [...at, 'range'], report)
  if (redLine) {
    const { min = 0, max = 100 } = redLine
    if (redLine.min === undefined && redLine.max === undefined)
      report([...at, 'redLine'], 'The red line has no bound.', 'Give “min”, “max” or both, or leave it out.')
    if (min > max) report([...at, 'redLine'], 'It refuses every outcome.', '“min” not above “max”.')
    else if (value < min || value > max)
      report(
        [...at, 'redLine'],
        `It refuses the party’s own value, ${value}.`,
        'A bound that leaves the value in.',
      )
    else if (range && (range[0] < min || range[1] > max))
      report(
        [...at, 'redLine'],
        'It refuses a part of the party’s own range.',
        'A bound that leaves the range in.',
      )
  }
}

function checkRange([low, high]: readonly [number, number], value: number, at: Path, report: Report) {
  if (low > high) report(at, 'Its ends are the wrong way round.', 'The lower end first.')
  else if (value < low || value > high)
    report(at, `It does not contain the value, ${value}.`, 'A range with the value in it.')
}

function checkEvidence(
  position: Position,
  at: Path,
  known: Readonly<Record<'statements' | 'plans', ReadonlySet<string>>>,
  report: Report,
) {
  for (const list of ['evidence', 'contested'] as const) {
    position[list]?.forEach((id, k) => {
      const [root = ''] = id.split('#')
      if (id.includes('#')) refer(root, known.plans, [...at, list, k], 'plan', report)
      else refer(id, known.statements, [...at, list, k], 'statement', report)
    })
  }
  position.dissent?.forEach((id, k) => {
    if (!position.contested?.includes(id))
      report([...at, 'dissent', k], `“${id}” is not among the contested.`, 'Name it in “contested” too.')
  })
}

function checkCoding(coding: PlanCoding, at: Path, report: Report) {
  if ((coding.value === undefined) === (coding.silent === undefined))
    report(at, 'It has both or neither of “value” and “silent”.', 'Exactly one of them.')
  if (coding.range && coding.value !== undefined)
    checkRange(coding.range, coding.value, [...at, 'range'], report)
}

function checkFigureKeys(
  figures: Position['figures'],
  defined: readonly { readonly key: string }[] = [],
  at: Path,
  report: Report,
) {
  const known = defined.map(({ key }) => key)
  for (const key of Object.keys(figures ?? {}))
    if (!known.includes(key))
      report(
        [...at, key],
        `The issue defines no figure “${key}”.`,
        suggestion(key, known, 'Add it to the issue’s “figures”.'),
      )
}
