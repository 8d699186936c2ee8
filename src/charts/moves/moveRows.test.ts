import { describe, expect, it } from 'vitest'
import { moversWords } from './moveRows.ts'

const counts = (...moves: readonly number[]) =>
  moves.map((count, index) => ({ name: `P${index + 1}`, count }))

describe(moversWords, () => {
  it('names all of a few parties, also those that did not move', () => {
    expect(moversWords(counts(4, 0))).toBe('P1 4, P2 0')
  })

  it('names those of many that moved, the most first', () => {
    expect(moversWords(counts(0, 1, 0, 3, 0, 0, 0))).toBe('P4 3, P2 1; 5 other parties none')
    expect(moversWords(counts(0, 0, 0, 0, 0, 0, 0))).toBe('no party')
  })

  it('stops at six', () => {
    expect(moversWords(counts(1, 2, 3, 4, 5, 6, 7, 8))).toBe(
      'P8 8, P7 7, P6 6, P5 5, P4 4, P3 3; 2 other parties fewer or none',
    )
  })
})
