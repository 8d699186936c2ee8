import { describe, expect, it } from 'vitest'
import { groupsIn, headingOf, piecesOf, rowsOf } from './stretch.ts'

const groups = [
  { id: 'a', rows: [1, 2, 3] },
  { id: 'b', rows: [4] },
  { id: 'c', rows: [5, 6] },
]

describe('groupsIn', () => {
  it('gives all where nothing is cut', () => {
    expect(groupsIn(groups, undefined)).toBe(groups)
    expect(rowsOf([1, 2], undefined)).toEqual([1, 2])
  })

  it('cuts through groups, leaves out empty ones, and says what continues', () => {
    expect(groupsIn(groups, { from: 2, to: 4 })).toEqual([
      { id: 'a', rows: [3], all: 3, continued: true },
      { id: 'b', rows: [4], all: 1, continued: false },
    ])
  })

  it('takes a folded group for one piece, which stands on one page with all its rows', () => {
    const folded = groups.map((group) => ({ ...group, folded: group.id === 'a' }))
    expect(piecesOf(groups)).toBe(6)
    expect(piecesOf(folded)).toBe(4)
    const pages = [0, 2].map((from) => groupsIn(folded, { from, to: from + 2 }))
    expect(pages.map((page) => page.map(({ id, rows }) => [id, ...rows]))).toEqual([
      [
        ['a', 1, 2, 3],
        ['b', 4],
      ],
      [['c', 5, 6]],
    ])
  })

  it('shows every row once over all pages', () => {
    const pages = [0, 2, 4].map((from) => groupsIn(groups, { from, to: from + 2 }))
    expect(pages.flat().flatMap(({ rows }) => rows)).toEqual([1, 2, 3, 4, 5, 6])
  })
})

it('names a group that began earlier', () => {
  expect(headingOf('Territory', { continued: true })).toBe('Territory, continued')
  expect(headingOf('Territory', {})).toBe('Territory')
})
