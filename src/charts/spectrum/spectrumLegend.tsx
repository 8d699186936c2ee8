import { formatDayShort, type Day } from '../../base/days.ts'
import type { PlanHead } from '../../model/model.ts'
import type { LegendItem } from '../figure/figureSpec.ts'
import { PartyMark, RedLineHook } from '../marks.tsx'
import { hatchLines } from '../oneLine/hatchLines.ts'
import { PlanBar } from './PlanBar.tsx'
import { LAYERS, type Layer } from './layers.ts'
import type { SpectrumRow } from './spectrumRows.ts'

export interface LayerItem extends LegendItem {
  readonly layer: Layer
  /** For the key, which stands beside what it explains. */
  readonly short: string
}

/** The layers that occur, with their signs: the key on the screen, and the legend of the file. */
export function layerItems(rows: readonly SpectrumRow[], since: Day): LayerItem[] {
  const stances = rows.flatMap(({ cells }) => cells.flatMap(({ stance }) => stance ?? []))
  const occurs: Readonly<Record<Layer, boolean>> = {
    trail: rows.some(({ trails }) => trails.length > 0),
    range: stances.some(({ range }) => range),
    redLine: stances.some(({ redLine }) => redLine.min !== undefined || redLine.max !== undefined),
    gap: rows.some(({ zone }) => zone.low > zone.high),
    zone: rows.some(({ zone: { low, high } }) => low <= high && (low > 0 || high < 100)),
  }
  const labels: Readonly<Record<Layer, string>> = {
    trail: `moved since ${formatDayShort(since)}`,
    range: 'would accept',
    redLine: 'red line, refused on the side of its foot',
    gap: 'no outcome all accept',
    zone: 'within all red lines',
  }
  return LAYERS.filter((layer) => occurs[layer]).map((layer) => ({
    layer,
    label: labels[layer],
    short: layer === 'redLine' ? 'red line' : labels[layer],
    sign: SIGNS[layer],
  }))
}

const SIGNS: Readonly<Record<Layer, LegendItem['sign']>> = {
  trail: (theme) => (
    <>
      <path d="M-4 0H3" stroke={theme.ink2} strokeWidth={1.4} />
      <circle cx={-4} r={2.2} fill={theme.page} stroke={theme.ink2} strokeWidth={1.4} />
      <circle cx={3.4} r={3} fill={theme.ink2} />
    </>
  ),
  range: (theme) => <path d="M-6-2v4M-6 0H6M6-2v4" stroke={theme.ink2} strokeWidth={1.5} />,
  redLine: (theme) => <RedLineHook x={-3} base={4.5} height={9} foot={7} refuses="above" theme={theme} />,
  gap: (theme) => <path d={hatchLines(-6, -3.5, 12, 7, 5)} stroke={theme.no} />,
  zone: (theme) => (
    <>
      <rect x={-6} y={-3} width={12} height={6} fill={theme.zone} />
      <path d="M-6 0H6" stroke={theme.line2} />
    </>
  ),
}

/** How a mark is filled for less than high confidence; only what occurs. */
export function confidenceItems(rows: readonly SpectrumRow[]): LegendItem[] {
  const occurring = new Set(rows.flatMap(({ cells }) => cells.map(({ stance }) => stance?.confidence)))
  return (['medium', 'low'] as const)
    .filter((confidence) => occurring.has(confidence))
    .map((confidence) => ({
      label: confidence === 'low' && occurring.has('medium') ? 'low' : `${confidence} confidence`,
      sign: (theme) => (
        <g>
          <circle
            r={confidence === 'medium' ? 3.4 : 3.9}
            fill={theme.page}
            stroke={theme.ink2}
            strokeWidth={confidence === 'medium' ? 2.2 : 1.3}
            {...(confidence === 'low' ? { strokeDasharray: '2 1.2' } : {})}
          />
        </g>
      ),
    }))
}

/** The bars of the plans drawn. */
export function planItems(plans: readonly PlanHead[]): LegendItem[] {
  return plans.map(({ shortTitle, date }, style) => ({
    label: `${shortTitle}, ${formatDayShort(date)}`,
    sign: (theme) => <PlanBar style={style} height={14} theme={theme} />,
  }))
}

/** What a plan leaves open, where one does. */
export function openItems(rows: readonly SpectrumRow[]): LegendItem[] {
  if (!rows.some(({ plans }) => plans.some(({ open }) => open))) return []
  return [
    {
      label: 'left open by a plan',
      sign: (theme) => <path d="M-6-2v4M-6 0H6M6-2v4" stroke={theme.ink} strokeDasharray="2 2" />,
    },
  ]
}

/** A mark of a party, for the key. */
export function partySign(order: number): LegendItem['sign'] {
  return (theme) => <PartyMark order={order} theme={theme} r={4.4} />
}
