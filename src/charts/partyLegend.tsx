import type { LegendItem } from './figure/figureSpec.ts'
import { PartyMark } from './marks.tsx'
import type { PartyLooks } from './partyLook.ts'

/** The parties' marks with their names, for a figure that shows marks alone. */
export function partyLegend(looks: PartyLooks): LegendItem[] {
  return [...looks.values()].map(({ name, order }) => ({
    label: name,
    sign: (theme) => <PartyMark order={order} theme={theme} r={4.4} />,
  }))
}
