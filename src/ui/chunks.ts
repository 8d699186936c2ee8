/** Items that are drawn together: about a screenful. */
export const CHUNK = 10

export interface Chunk<Item> {
  readonly key: string
  readonly start: number
  readonly items: readonly Item[]
}

/** A list cut into chunks of some items each; the key of a chunk changes when what is in it does. */
export function chunksOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  size = CHUNK,
): Chunk<Item>[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => {
    const start = index * size
    const members = items.slice(start, start + size)
    const last = members.at(-1)
    const ends = [members[0], last].map((item) => (item === undefined ? '' : keyOf(item)))
    return { key: `${ends.join(' ')} ${members.length}`, start, items: members }
  })
}
