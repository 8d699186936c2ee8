import type { QueryClient } from '@tanstack/react-query'
import type { SelectedIssue } from '../analysis/selectedIssue.ts'
import { countOf, joinWords } from '../base/words.ts'
import { groupBy } from '../base/groupBy.ts'
import type { Provenance } from '../charts/figure/figureSpec.ts'
import { evidenceQuery } from '../loading/queries.ts'
import type { Evidence, Model } from '../model/model.ts'
import { standingEvidence } from '../model/standing.ts'
import { formatViewState } from '../state/url.ts'
import { useViewState, withChoices, type ViewState } from '../state/viewState.ts'
import { citableState } from './citableState.ts'
import type { Dashboard } from './context.ts'
import type { Selection } from './selection.ts'

const NAMED_PUBLISHERS = 8

/** Where the numbers of the shown selection come from, as a saved picture tells it. Waits for the sources. */
export async function provenanceOf(
  client: QueryClient,
  { loaded, model, selection }: Dashboard,
): Promise<Provenance> {
  const evidence = await client.ensureQueryData(evidenceQuery(loaded))
  return provenance(
    { model, evidence, selection, state: useViewState.getState() },
    `${location.origin}${location.pathname}`,
  )
}

/** The same from what is given, for pictures without a page of their own; `site` is the address that links begin with. */
export function provenance(
  {
    model,
    evidence,
    selection,
    state,
  }: {
    readonly model: Model
    readonly evidence: Evidence
    readonly selection: Selection
    readonly state: ViewState
  },
  site: string,
): Provenance {
  const query = formatViewState(withChoices(citableState(state, model, selection), { embed: undefined }))
  const address = new URL(query, site).href
  return {
    modelId: model.id,
    authors: model.authors,
    modelTitle: model.title,
    modelVersion: model.version,
    hash: model.hash,
    licence: model.licence,
    asOf: selection.asOf,
    address,
    sources: sourceLine(model, evidence, selection.issues, selection.asOf, address),
  }
}

/** What the shown positions rest on, and which model and address it is. */
function sourceLine(
  model: Model,
  evidence: Evidence,
  issues: readonly SelectedIssue[],
  asOf: string,
  address: string,
): string {
  return `${standsOn(model, evidence, issues, asOf)}. Model: ${model.title} ${model.version}, content hash ${model.hash.slice(0, 8)}, ${model.licence}. Link: ${address}`
}

/** How many statements from how many sources the shown positions rest on, and the publishers cited most. */
export function standsOn(
  model: Model,
  evidence: Evidence,
  issues: readonly SelectedIssue[],
  asOf: string,
): string {
  const cited = new Set(
    issues.flatMap(({ positions }) =>
      [...positions.values()].flatMap((position) => {
        const { supporting, contested } = standingEvidence(model, position, asOf)
        return [...supporting, ...contested]
      }),
    ),
  )
  const statements = [...cited].flatMap((id) => evidence.statements.get(id) ?? [])
  const provisions = [...cited].filter((id) => id.includes('#'))
  const sources = new Set([
    ...statements.flatMap((statement) => statement.sources),
    ...provisions.flatMap((id) => provisionSources(evidence, id)),
  ])
  const known = [...sources].flatMap((id) => evidence.sources.get(id) ?? [])
  const solid = known.filter(({ reliability }) => reliability === 'official' || reliability === 'high')
  const low = known.filter(({ reliability }) => reliability === 'low')
  const publishers = groupBy(solid, ({ publisher }) => publisher.replace(/ \(.*\)$/, ''))
  const most = [...publishers]
    .toSorted(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b, 'en'))
    .slice(0, NAMED_PUBLISHERS)
    .map(([publisher]) => publisher)
  const rests = [
    countOf(statements.length, 'statement'),
    ...(provisions.length > 0 ? [countOf(provisions.length, 'provision')] : []),
  ]
  const among = most.length > 0 ? `, among them ${joinWords(most)}` : ''
  const classes = `${solid.length} of official or high reliability${among}; ${low.length} of low`
  return `${joinWords(rests)} from ${countOf(sources.size, 'source')} (${classes})`
}

function provisionSources(evidence: Evidence, id: string): readonly string[] {
  const [plan = '', point] = id.split('#')
  return (evidence.provisions.get(plan) ?? [])
    .filter((row) => row.point === point)
    .flatMap((row) => row.sources)
}
