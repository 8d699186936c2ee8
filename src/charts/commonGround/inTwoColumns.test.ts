import { describe, expect, it } from 'vitest'
import type { CommonGroundRow } from './commonGroundRows.ts'
import { inTwoColumns } from './inTwoColumns.ts'

const rowsIn = (state: CommonGroundRow['state'], count: number) =>
  Array.from({ length: count }, (_, index): CommonGroundRow => ({
    issue: `${state}-${index}`,
    title: 'An issue',
    group: 'A group',
    state,
    score: 0.5,
    spread: 10,
    left: [],
    right: [],
    words: '',
  }))
const lengths = (rows: readonly CommonGroundRow[]) => inTwoColumns(rows).map(({ length }) => length)

describe('inTwoColumns', () => {
  it('keeps blocks whole where they are about as long', () => {
    expect(lengths([...rowsIn('bridgeable', 16), ...rowsIn('blocked', 13), ...rowsIn('unknown', 1)])).toEqual(
      [16, 14],
    )
  })

  it('cuts a block that is much longer', () => {
    expect(lengths([...rowsIn('bridgeable', 29), ...rowsIn('blocked', 1)])).toEqual([16, 14])
  })

  it('takes one row, or none', () => {
    expect(lengths(rowsIn('blocked', 1))).toEqual([1])
    expect(lengths([])).toEqual([0])
    expect(lengths(rowsIn('blocked', 2))).toEqual([1, 1])
  })
})
