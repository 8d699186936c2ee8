import type { SelectedIssue } from '../../analysis/selectedIssue.ts'
import { silenceOf } from '../../analysis/pairReading.ts'
import type { Confidence } from '../../model/schema.ts'
import type { PartyLooks } from '../partyLook.ts'
import { silenceWord } from '../stateWords.ts'
import type { PlaceValue } from './panelLayout.ts'
import { spread } from './spread.ts'

/** A party at the end of its line with its value on the as-of day, or with its kind of silence. */
export interface PanelEnd {
  readonly party: string
  readonly name: string
  readonly shortLabel: string
  readonly order: number
  readonly y: number
  readonly value: number | undefined
  readonly confidence: Confidence | undefined
  readonly silence: string | undefined
}

const ROW = 15
const BELOW = 100

/** The parties by their value on the as-of day, the highest first; the silent ones below them. */
export function panelEnds(
  { positions }: SelectedIssue,
  looks: PartyLooks,
  place: PlaceValue,
  top: number,
  bottom: number,
): PanelEnd[] {
  const ends = [...looks.values()].map((look) => {
    const position = positions.get(look.id)
    const value = position?.value
    return {
      party: look.id,
      name: look.name,
      shortLabel: look.shortLabel,
      order: look.order,
      value,
      confidence: position?.confidence,
      silence: value === undefined ? silenceWord(silenceOf(position)) : undefined,
      // A silent party has no height of its own: it stands under the others, never at the middle.
      wish: value === undefined ? bottom + BELOW + look.order : place(value, look),
    }
  })
  const places = spread(ends.map(({ wish }) => wish), ROW, top, bottom) // prettier-ignore
  return ends
    .map(({ wish: _wish, ...end }, index) => ({ ...end, y: places[index] ?? bottom }))
    .toSorted((a, b) => a.y - b.y)
}
