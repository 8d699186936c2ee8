/** The item a step after (1) or before (-1) the current one, round the ends; the first or last where it is not in the list. */
export function neighbour<Item extends { readonly id: string }>(
  items: readonly Item[],
  current: string,
  step: 1 | -1,
): Item | undefined {
  const at = items.findIndex(({ id }) => id === current)
  if (at === -1) return items.at(step === 1 ? 0 : -1)
  return items[(at + step + items.length) % items.length]
}
