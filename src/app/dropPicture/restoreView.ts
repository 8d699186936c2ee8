import type { QueryClient } from '@tanstack/react-query'
import type { FigureMetadata, FigureTable } from '../../export/figureMetadata.ts'
import { metadataTable } from '../../export/figureMetadata.ts'
import type { LoadedModel } from '../../loading/fetchModel.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import { parseViewState } from '../../state/url.ts'
import { withChoices, type ViewState } from '../../state/viewState.ts'
import { figureEntry } from '../../views/figures/figures.ts'
import { figureInput } from '../../views/figures/figureInput.ts'
import { tableDifferences, type TableDifferences } from './tableDifferences.ts'

/** The view of a picture, and what became of the model since. */
export interface RestoredView {
  readonly metadata: FigureMetadata
  readonly state: ViewState
  readonly modelChanged: boolean
  /** `undefined` where it cannot be told: the picture holds no rows, or the figure is no more. */
  readonly differences: TableDifferences | undefined
}

const MOST_ADDRESS = 100_000

/**
 * The choices in a picture's address, as far as they are choices of this app; wherever the address leads, nothing is
 * opened but a view of the model on screen.
 */
export function choicesOf({ address }: Pick<FigureMetadata, 'address'>): ViewState {
  const [, query = ''] = /\?([^#]*)/.exec(address.slice(0, MOST_ADDRESS)) ?? []
  return withChoices(parseViewState(`?${query}`), { embed: undefined })
}

/** Works out the view that a picture was saved from; where the model has changed, makes its figure anew to compare. */
export async function restoreView(
  client: QueryClient,
  loaded: LoadedModel,
  metadata: FigureMetadata,
): Promise<RestoredView> {
  const choices = choicesOf(metadata)
  const modelChanged = metadata.hash !== loaded.model.hash
  return {
    metadata,
    state: modelChanged ? choices : withChoices(choices, { model: undefined }),
    modelChanged,
    differences: modelChanged ? await differencesSince(client, loaded, metadata, choices) : undefined,
  }
}

async function differencesSince(
  client: QueryClient,
  loaded: LoadedModel,
  { figure, table }: FigureMetadata,
  choices: ViewState,
): Promise<TableDifferences | undefined> {
  const entry = figureEntry(figure)
  if (!table || !entry) return undefined
  const evidence = await client.ensureQueryData(evidenceQuery(loaded))
  const now = tableNow(entry.make(figureInput(loaded.model, evidence, choices)))
  return now && tableDifferences(table, now)
}

function tableNow(
  spec: ReturnType<NonNullable<ReturnType<typeof figureEntry>>['make']>,
): FigureTable | undefined {
  return (
    spec &&
    metadataTable(
      spec.columns.map(({ label }) => label),
      spec.rows.map((row) => spec.columns.map((column) => column.value(row))),
    )
  )
}
