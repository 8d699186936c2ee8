import { describe, expect, it } from 'vitest'
import { groupStarts, titledGroups } from './titledGroups.ts'

const rows = ['a', 'a', 'a', 'b', 'b', 'c'].map((group, at) => ({ group, at }))

describe(titledGroups, () => {
  it('heads every row of a page, and says which group began on an earlier one', () => {
    const second = titledGroups(rows, { from: 2, to: 5 })
    expect(second.map(({ heading }) => heading)).toEqual(['a, continued', 'b'])
    expect(second.flatMap((group) => group.rows.map(({ at }) => at))).toEqual([2, 3, 4])
  })
})

describe(groupStarts, () => {
  it('names the first row of each group but the first', () => {
    expect(groupStarts(rows)).toEqual([3, 5])
    expect(groupStarts([])).toEqual([])
  })
})
