import { spectrumHeadline } from '../../analysis/headlines/spectrum.ts'
import { spectrumFigure } from '../../charts/spectrum/spectrumFigure.tsx'
import { drawnLayers } from '../spectrum/drawnLayers.ts'
import { looksOf, wordsOf, type PositionsInput } from './figureInput.ts'
import { spectrumDrawn, spectrumLines, type SpectrumDrawn } from './spectrumDrawn.ts'

type Used = 'sort' | 'plans' | 'fold' | 'without'

export function spectrum(
  input: PositionsInput<Used>,
  drawn: SpectrumDrawn = spectrumDrawn(spectrumLines(input), input.state.fold),
) {
  const { model, selection, looks, state } = input
  const { issues, parties, since } = selection
  return spectrumFigure(
    drawn.rows,
    drawn.groups,
    {
      parties,
      looks: looksOf(looks, parties),
      plans: drawn.plans.drawn,
      layers: drawnLayers(state.without),
      since,
    },
    model.settings,
    { ...wordsOf('Positions on each scale', selection), headline: spectrumHeadline(issues) },
  )
}
