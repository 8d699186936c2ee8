/** How a party is drawn: its place among the model's parties decides mark and colour. */
export interface PartyLook {
  readonly id: string
  readonly name: string
  readonly shortLabel: string
  readonly order: number
}

export type PartyLooks = ReadonlyMap<string, PartyLook>

/** The looks of a model's parties, which stand in the order of their names. */
export function partyLooks(
  parties: readonly { readonly id: string; readonly name: string; readonly shortLabel: string }[],
): PartyLooks {
  return new Map(parties.map(({ id, name, shortLabel }, order) => [id, { id, name, shortLabel, order }]))
}
