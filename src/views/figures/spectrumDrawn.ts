import { isIssueOrder } from '../../charts/positions/positionsRows.ts'
import { drawnPlans, type DrawnPlans } from '../../charts/spectrum/drawnPlans.ts'
import { spectrumGroups, type SpectrumGroup } from '../../charts/spectrum/spectrumGroups.ts'
import { spectrumRows, type SpectrumRow } from '../../charts/spectrum/spectrumRows.ts'
import type { PositionsInput } from './figureInput.ts'

/** The lines of the Spectrum before any group is folded. */
export interface SpectrumLines {
  readonly rows: readonly SpectrumRow[]
  /** Groups head the lines; otherwise another order rules. */
  readonly grouped: boolean
  readonly plans: DrawnPlans
}

/** Everything that the Spectrum shows of the choices but its layers, on the screen, in its table and in its files. */
export interface SpectrumDrawn extends SpectrumLines {
  readonly groups: readonly SpectrumGroup[]
}

export function spectrumLines({
  model,
  selection: { issues, parties, asOf, since },
  state: { sort, plans: wanted },
}: PositionsInput<'sort' | 'plans'>): SpectrumLines {
  const plans = drawnPlans(model, wanted, asOf)
  return {
    rows: spectrumRows(model, issues, parties, { asOf, since }, plans.drawn, sort),
    grouped: isIssueOrder(parties, sort),
    plans,
  }
}

/** The lines under their groups, some of which are folded. */
export function spectrumDrawn(lines: SpectrumLines, fold: readonly string[]): SpectrumDrawn {
  return { ...lines, groups: spectrumGroups(lines.rows, lines.grouped, fold) }
}
