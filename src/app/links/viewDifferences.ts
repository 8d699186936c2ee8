import {
  codingDifferences,
  pathDifferences,
  versionDifferences,
  type CodingDifference,
  type VersionDifference,
} from '../../analysis/versionDifferences.ts'
import { cellsSince, codingsSince, statementsSince, type ModelHistory } from '../../model/history.ts'
import type { Issue, Model } from '../../model/model.ts'
import { modelVersion } from '../../model/modelVersion.ts'
import type { Party } from '../../model/schema.ts'
import type { ViewState } from '../../state/viewState.ts'
import { FIGURE_LIST, figureHead } from '../../views/figures/figureList.ts'
import type { Selection } from '../../views/selection.ts'

/** What of a view another version of the model said otherwise. */
export interface ViewDifferences {
  readonly cells: readonly VersionDifference[]
  /** Cells that stand as they stood and came there otherwise, where the view shows how they came. */
  readonly paths: readonly { readonly issue: Issue; readonly party: Party }[]
  readonly codings: readonly CodingDifference[]
  /** How many statements were added, changed or taken away, where the view shows statements. */
  readonly statements: number
}

const SHOW_PATHS = new Set(['overview', 'timeline'])
const SHOW_STATEMENTS = new Set(['evidence', 'model'])

/** What differs in a view since a version; `undefined` where the history does not reach back to it. */
export function differencesIn(
  history: ModelHistory,
  then: string,
  model: Model,
  { issues: selected, parties, asOf }: Pick<Selection, 'issues' | 'parties' | 'asOf'>,
  state: Pick<ViewState, 'view' | 'embed' | 'plans'>,
): ViewDifferences | undefined {
  const now = modelVersion(model)
  const cells = cellsSince(history, then, now)
  const codings = codingsSince(history, then, now)
  const statements = statementsSince(history, then, now)
  if (!cells || !codings || !statements) return undefined
  const view = figureHead(state.embed)?.view ?? state.view ?? FIGURE_LIST[0].view
  const issues = selected.map(({ issue }) => issue)
  const plans = model.plans.filter(({ id }) => view === 'plans' || state.plans.includes(id))
  return {
    cells: versionDifferences(issues, parties, asOf, cells),
    paths: SHOW_PATHS.has(view) ? pathDifferences(issues, parties, asOf, cells) : [],
    codings: codingDifferences(plans, issues, codings),
    statements: SHOW_STATEMENTS.has(view) ? statements.size : 0,
  }
}
