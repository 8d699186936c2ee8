import { useMemo, useState } from 'react'
import { spectrumHeadline } from '../../analysis/headlines/spectrum.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import type { PartyLook, PartyLooks } from '../../charts/partyLook.ts'
import { isIssueOrder } from '../../charts/positions/positionsRows.ts'
import { drawnPlans } from '../../charts/spectrum/drawnPlans.ts'
import type { Layer } from '../../charts/spectrum/layers.ts'
import { spectrumFigure } from '../../charts/spectrum/spectrumFigure.tsx'
import { spectrumGroups } from '../../charts/spectrum/spectrumGroups.ts'
import { spectrumRows } from '../../charts/spectrum/spectrumRows.ts'
import { silentWords } from '../../charts/spectrum/spectrumWords.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import { useProvenance } from '../useProvenance.ts'
import { drawnLayers, withLayerToggled } from './drawnLayers.ts'
import { SpectrumGrid } from './SpectrumGrid.tsx'
import { SpectrumKey } from './SpectrumKey.tsx'
import styles from './Spectrum.module.css'
import { SpectrumTools } from './SpectrumTools.tsx'

/** Every issue as one line between its two ends, with everything that lies on it. */
export function SpectrumView() {
  const { model, selection, looks } = useDashboard()
  const { sort, fold, plans: wanted, without } = useViewState()
  const provenance = useProvenance()
  const layers = useMemo(() => drawnLayers(without), [without])
  const [boldPlan, setBoldPlan] = useState<string>()
  const { issues, parties, asOf, since } = selection

  const plans = useMemo(() => drawnPlans(model, wanted, asOf), [model, wanted, asOf])
  const rows = useMemo(
    () => spectrumRows(model, issues, parties, { asOf, since }, plans.drawn, sort),
    [model, issues, parties, asOf, since, plans, sort],
  )
  const groups = useMemo(
    () => spectrumGroups(rows, isIssueOrder(parties, sort), fold),
    [rows, parties, sort, fold],
  )
  const spec = useMemo(() => {
    const shownLooks: PartyLooks = new Map(
      parties.flatMap(({ id }): [string, PartyLook][] => {
        const look = looks.get(id)
        return look ? [[id, look]] : []
      }),
    )
    return spectrumFigure(
      rows,
      groups,
      { parties, looks: shownLooks, plans: plans.drawn, layers, since },
      model.settings,
      {
        headline: spectrumHeadline(issues),
        subtitle: figureSubtitle('Positions on each scale', selection),
        leftOut: `${silenceNote(selection)} ${leftOutWords(selection)}`,
      },
    )
  }, [rows, groups, parties, looks, plans, layers, since, model.settings, issues, selection])
  const toggle = (layer: Layer) => choose({ without: withLayerToggled(without, layer) })
  const silent = useMemo(() => silentWords(rows), [rows])
  return (
    <Figure spec={spec} provenance={provenance} className={styles['figure']} measure={<SpectrumTools />}>
      <SpectrumKey rows={rows} plans={plans} layers={layers} onToggle={toggle} onPointAt={setBoldPlan} />
      <SpectrumGrid groups={groups} layers={layers} boldPlan={boldPlan} />
      {silent && <p className={styles['silent']}>{silent}</p>}
    </Figure>
  )
}
