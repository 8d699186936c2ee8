import type { QueryClient } from '@tanstack/react-query'
import type { ArchiveFigure } from '../../charts/figure/archive.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import { useViewState, withChoices } from '../../state/viewState.ts'
import type { Dashboard } from '../context.ts'
import { provenance } from '../provenance.ts'
import { viewOf } from '../registry.ts'
import type { FigureInput } from './figureInput.ts'
import { FIGURE_LIST, viewChoice } from './figureList.ts'
import { figureEntry } from './figures.ts'
import { whyNone } from './whyNone.ts'

/** Every figure there is for the choices of now. Waits for the statements. */
export async function everyFigure(
  client: QueryClient,
  { loaded, model, selection, looks }: Dashboard,
): Promise<readonly ArchiveFigure[]> {
  const state = useViewState.getState()
  const evidence = await client.ensureQueryData(evidenceQuery(loaded))
  return figuresFor({ model, evidence, selection, looks, state }, `${location.origin}${location.pathname}`)
}

/**
 * Every figure there is, made when its turn comes, with a link to the view it stands on; `site` is the address that links
 * begin with.
 */
export function figuresFor(input: FigureInput, site: string): readonly ArchiveFigure[] {
  return FIGURE_LIST.map((head) => ({
    title: head.title,
    view: { id: head.view, title: viewOf(head.view).title },
    make: async () => {
      const there = { ...input, state: withChoices(input.state, viewChoice(head)) }
      const spec = figureEntry(head.id)?.make(there)
      return spec ? { spec, provenance: provenance(there, site) } : { none: whyNone(head.id, there) }
    },
  }))
}
