import type { Fault, Locate, Path } from './fault.ts'
import type { EvidencePart, PositionsPart } from './parts.ts'
import { idsOf, refer, type Report, reporter } from './report.ts'

/** References inside the evidence, and from the positions to provisions of plans. */
export function checkEvidencePart(part: EvidencePart, positions: PositionsPart, locate: Locate): Fault[] {
  const faults: Fault[] = []
  const report = reporter(faults, locate)
  const parties = new Set(positions.parties.map(({ id }) => id))
  const issues = new Set(positions.issues.map(({ id }) => id))
  const sources = idsOf(part.sources, ['sources'], report)
  idsOf(part.statements, ['statements'], report)
  idsOf(part.events, ['events'], report)
  idsOf(part.indicators, ['indicators'], report)
  const referAll = (ids: readonly string[], known: ReadonlySet<string>, at: Path, what: string) =>
    ids.forEach((id, k) => refer(id, known, [...at, k], what, report))

  part.statements.forEach((statement, s) => {
    const at = ['statements', s] as const
    refer(statement.party, parties, [...at, 'party'], 'party', report)
    referAll(statement.issues, issues, [...at, 'issues'], 'issue')
    referAll(statement.sources, sources, [...at, 'sources'], 'source')
  })
  part.events.forEach((event, e) => {
    referAll(event.parties, parties, ['events', e, 'parties'], 'party')
    referAll(event.sources, sources, ['events', e, 'sources'], 'source')
    if (event.endDate !== undefined && event.endDate < event.date)
      report(['events', e, 'endDate'], 'The event ends before it begins.', 'A day on or after “date”.')
  })
  part.indicators.forEach((indicator, i) => {
    if (indicator.about !== undefined)
      refer(indicator.about, parties, ['indicators', i, 'about'], 'party', report)
    referAll(indicator.sources, sources, ['indicators', i, 'sources'], 'source')
  })
  const planIndex = new Map(positions.plans.map((plan, p) => [plan.id, p]))
  for (const [planId, provisions] of part.provisions) {
    const p = planIndex.get(planId) ?? 0
    provisions.forEach((provision, k) => {
      referAll(provision.issues, issues, ['plans', p, 'provisions', k, 'issues'], 'issue')
      referAll(provision.sources, sources, ['plans', p, 'provisions', k, 'sources'], 'source')
    })
    referAll(positions.plans[p]?.sources ?? [], sources, ['plans', p, 'sources'], 'source')
  }
  checkProvisionReferences(part, positions, report)
  return faults
}

function checkProvisionReferences(part: EvidencePart, positions: PositionsPart, report: Report) {
  const known = new Set(
    part.provisions.flatMap(([plan, rows]) => rows.map(({ point }) => `${plan}#${point}`)),
  )
  positions.issues.forEach((issue, i) =>
    issue.positions.forEach((position, p) => {
      for (const list of ['evidence', 'contested', 'dissent'] as const) {
        position[list]?.forEach((id, k) => {
          if (id.includes('#'))
            refer(id, known, ['issues', i, 'positions', p, list, k], 'provision of a plan', report)
        })
      }
    }),
  )
}
