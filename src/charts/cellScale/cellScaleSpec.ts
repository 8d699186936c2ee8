import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import type { Confidence } from '../../model/schema.ts'
import type { PartyLook, PartyLooks } from '../partyLook.ts'

/** A party's place on the scale. */
export interface ScaleMark {
  readonly look: PartyLook
  readonly value: number
  readonly confidence: Confidence | undefined
  /** The party that the picture is about. */
  readonly own: boolean
}

/** A bound of the scale beyond which some parties refuse. */
export interface ScaleBound {
  readonly refuses: 'below' | 'above'
  readonly value: number
  readonly looks: readonly PartyLook[]
}

/** What is drawn of one party on one issue: the scale, everyone's place on it, and the red lines that matter. */
export interface CellScaleSpec {
  readonly low: string
  readonly high: string
  readonly ticks: readonly number[]
  readonly marks: readonly ScaleMark[]
  readonly range: readonly [number, number] | undefined
  readonly bounds: readonly ScaleBound[]
  /** Outcomes that no shown red line excludes; empty where `low` > `high`. */
  readonly zone: { readonly low: number; readonly high: number }
}

/**
 * What is drawn for a party on an issue. Of the red lines only those that bind (the largest lower bound and the smallest
 * upper bound of the parties shown) and the party's own; a bound that refuses nothing is none.
 */
export function cellScaleSpec(
  { issue, positions, reading }: SelectedIssue,
  party: string,
  looks: PartyLooks,
): CellScaleSpec {
  const stands = reading.stands.flatMap((stand) => {
    const look = looks.get(stand.party)
    return look ? [{ ...stand, look }] : []
  })
  const own = stands.find((stand) => stand.party === party)
  const boundAt = (refuses: ScaleBound['refuses'], value: number | undefined): ScaleBound[] => {
    const side = refuses === 'below' ? 'min' : 'max'
    const refusing = stands.filter(({ redLine }) => redLine?.[side] === value)
    const refusesNothing = value === (refuses === 'below' ? 0 : 100)
    if (value === undefined || refusesNothing || refusing.length === 0) return []
    return [{ refuses, value, looks: refusing.map(({ look }) => look) }]
  }
  const binding = [...boundAt('below', reading.zone.low), ...boundAt('above', reading.zone.high)]
  const ownBounds = [...boundAt('below', own?.redLine?.min), ...boundAt('above', own?.redLine?.max)].filter(
    ({ refuses, value }) => !binding.some((bound) => bound.refuses === refuses && bound.value === value),
  )
  return {
    low: issue.scale.low,
    high: issue.scale.high,
    ticks: issue.scale.options.map(({ value }) => value),
    marks: stands.map(({ look, value }) => ({
      look,
      value,
      confidence: positions.get(look.id)?.confidence,
      own: look.id === party,
    })),
    range: positions.get(party)?.range,
    bounds: [...binding, ...ownBounds],
    zone: reading.zone,
  }
}
