import type { Day } from '../../base/days.ts'
import { evidenceCount as countEvidence } from '../../charts/positions/evidenceCount.ts'
import type { Model } from '../../model/model.ts'
import type { Position } from '../../model/schema.ts'
import { evidenceDay } from '../../model/standing.ts'

/** How an item bears on the position: it carries it, it says otherwise, or it is a lone dissenter's. */
type Bearing = 'supports' | 'otherwise' | 'dissent'

/** One statement, or one provision of a plan, that a position lists. */
export interface EvidenceItem {
  readonly id: string
  readonly day: Day
  readonly bearing: Bearing
  readonly provision: boolean
}

/** What stood behind a position on a day. */
export interface EvidenceList {
  /** Newest first; on one day those that support it first. */
  readonly items: readonly EvidenceItem[]
  /** Listed with the position, but said after the day. */
  readonly later: number
}

/** What had been said by the day of all that a position lists, and how much of it came later. */
export function evidenceList(model: Model, position: Position, asOf: Day): EvidenceList {
  const bearingOf = (id: string): Bearing => (position.dissent?.includes(id) ? 'dissent' : 'otherwise')
  const all = [
    ...position.evidence.map((id) => ({ id, bearing: 'supports' as const })),
    ...(position.contested ?? []).map((id) => ({ id, bearing: bearingOf(id) })),
  ].flatMap(({ id, bearing }): EvidenceItem[] => {
    const day = evidenceDay(model, id)
    return day === undefined ? [] : [{ id, day, bearing, provision: id.includes('#') }]
  })
  const items = all.filter(({ day }) => day <= asOf).toSorted((a, b) => b.day.localeCompare(a.day))
  return { items, later: all.length - items.length }
}

/** `9 statements`, `7 statements and 2 provisions of plans` */
export function evidenceCount({ items }: EvidenceList): string {
  return countEvidence(items.length, items.filter(({ provision }) => provision).length)
}

/** `3 support, 6 say otherwise`; `all support` where none contradicts. */
export function bearingCount({ items }: EvidenceList): string {
  const supporting = items.filter(({ bearing }) => bearing === 'supports').length
  const against = items.length - supporting
  if (against === 0) return items.length === 1 ? '' : 'all support it'
  return `${supporting} ${supporting === 1 ? 'supports' : 'support'}, ${against} ${against === 1 ? 'says' : 'say'} otherwise`
}
