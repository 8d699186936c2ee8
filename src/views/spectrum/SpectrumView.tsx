import { useMemo, useState } from 'react'
import { Figure } from '../../charts/figure/Figure.tsx'
import type { Layer } from '../../charts/spectrum/layers.ts'
import { silentWords } from '../../charts/spectrum/spectrumWords.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { spectrum } from '../figures/positionFigures.ts'
import { spectrumDrawn, spectrumLines, type SpectrumDrawn } from '../figures/spectrumDrawn.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useProvenance } from '../useProvenance.ts'
import { drawnLayers, withLayerToggled } from './drawnLayers.ts'
import { SpectrumGrid } from './SpectrumGrid.tsx'
import { SpectrumKey } from './SpectrumKey.tsx'
import styles from './Spectrum.module.css'
import { SpectrumTools } from './SpectrumTools.tsx'

/** Every issue as one line between its two ends, with everything that lies on it. */
export function SpectrumView() {
  const provenance = useProvenance()
  const input = usePositionsInput('sort', 'plans', 'fold', 'without')
  const drawn = useSpectrum()
  const spec = useMemo(() => spectrum(input, drawn), [input, drawn])
  const { without } = input.state
  const layers = useMemo(() => drawnLayers(without), [without])
  const [boldPlan, setBoldPlan] = useState<string>()
  const toggle = (layer: Layer) => choose({ without: withLayerToggled(without, layer) })
  const silent = useMemo(() => silentWords(drawn.rows), [drawn.rows])
  return (
    <Figure spec={spec} provenance={provenance} className={styles['figure']} measure={<SpectrumTools />}>
      <SpectrumKey
        rows={drawn.rows}
        plans={drawn.plans}
        layers={layers}
        onToggle={toggle}
        onPointAt={setBoldPlan}
      />
      <SpectrumGrid groups={drawn.groups} layers={layers} boldPlan={boldPlan} />
      {silent && <p className={styles['silent']}>{silent}</p>}
    </Figure>
  )
}

/** What the Spectrum shows now. Folding a group or switching a layer off works no line out anew. */
function useSpectrum(): SpectrumDrawn {
  const input = usePositionsInput('sort', 'plans')
  const fold = useViewState((state) => state.fold)
  const lines = useMemo(() => spectrumLines(input), [input])
  return useMemo(() => spectrumDrawn(lines, fold), [lines, fold])
}
