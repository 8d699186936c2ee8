import { spectrumHeadline } from '../../analysis/headlines/spectrum.ts'
import { isIssueOrder } from '../../charts/positions/positionsRows.ts'
import { drawnPlans } from '../../charts/spectrum/drawnPlans.ts'
import { spectrumFigure } from '../../charts/spectrum/spectrumFigure.tsx'
import { spectrumGroups } from '../../charts/spectrum/spectrumGroups.ts'
import { spectrumRows } from '../../charts/spectrum/spectrumRows.ts'
import { drawnLayers } from '../spectrum/drawnLayers.ts'
import { looksOf, wordsOf, type PositionsInput } from './figureInput.ts'

export function spectrum({
  model,
  selection,
  looks,
  state,
}: PositionsInput<'sort' | 'plans' | 'fold' | 'without'>) {
  const { issues, parties, asOf, since } = selection
  const plans = drawnPlans(model, state.plans, asOf)
  const rows = spectrumRows(model, issues, parties, { asOf, since }, plans.drawn, state.sort)
  const groups = spectrumGroups(rows, isIssueOrder(parties, state.sort), state.fold)
  return spectrumFigure(
    rows,
    groups,
    {
      parties,
      looks: looksOf(looks, parties),
      plans: plans.drawn,
      layers: drawnLayers(state.without),
      since,
    },
    model.settings,
    { ...wordsOf('Positions on each scale', selection), headline: spectrumHeadline(issues) },
  )
}
