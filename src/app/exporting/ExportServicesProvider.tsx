import { useQueryClient } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { ExportServicesContext, type ExportServices } from '../../charts/figure/exportServices.ts'
import { useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../../views/context.ts'
import { FIGURE_LIST, figureHead } from '../../views/figures/figureList.ts'

/** Hands the export of figures what figures don’t know: all the others, and how one is shown on another page. */
export function ExportServicesProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient()
  const dashboard = useDashboard()
  const services = useMemo(
    (): ExportServices => ({
      every: {
        count: FIGURE_LIST.length,
        load: async () => {
          const { everyFigure } = await import('../../views/figures/everyFigure.ts')
          return everyFigure(client, dashboard)
        },
      },
      embedCode: async (id) => {
        const { model, selection } = dashboard
        const figure = figureHead(id)
        if (!figure) return undefined
        const { addressOf, embedCode, embedQuery, embedTitle } = await import('../links/embedCode.ts')
        const query = embedQuery('snapshot', figure, useViewState.getState(), model, selection)
        return embedCode(addressOf(query), embedTitle(figure, model))
      },
    }),
    [client, dashboard],
  )
  return <ExportServicesContext value={services}>{children}</ExportServicesContext>
}
