import type { CommonGroundRow } from './commonGroundRows.ts'

export interface CommonGroundBlock {
  readonly id: string
  readonly heading: { readonly strong: string; readonly soft: string }
  readonly rows: readonly CommonGroundRow[]
  /** Whether the scale from 0 to 1 stands under it. */
  readonly axis: boolean
}

/** The ranked blocks: not blocked, blocked whatever the number, unknown; a block without issues is left out. */
export function commonGroundBlocks(rows: readonly CommonGroundRow[]): CommonGroundBlock[] {
  const blocks = [
    {
      id: 'open',
      heading: { strong: 'Not blocked', soft: 'and the two ends, furthest apart' },
      rows: rows.filter(({ state }) => state !== 'blocked' && state !== 'unknown'),
    },
    {
      id: 'blocked',
      heading: { strong: 'Blocked, whatever the distance', soft: 'and whose red lines' },
      rows: rows.filter(({ state }) => state === 'blocked'),
    },
    {
      id: 'unknown',
      heading: { strong: 'Unknown', soft: 'fewer than two positions' },
      rows: rows.filter(({ state }) => state === 'unknown'),
    },
  ].filter((block) => block.rows.length > 0)
  const last = blocks.findLast(({ id }) => id !== 'unknown')
  return blocks.map((block) => ({ ...block, axis: block === last }))
}
