import { describe, expect, it } from 'vitest'
import { isWorkedOutInPlace } from './pairsInPlace.ts'

describe(isWorkedOutInPlace, () => {
  it.each([
    [1, 1, true],
    [4, 30, true],
    [30, 60, true],
    [30, 300, false],
    [200, 1000, false],
    [45, 1, true],
    [200, 1, false],
  ])('%d parties on %d issues: %s', (parties, issues, inPlace) => {
    expect(isWorkedOutInPlace(parties, issues)).toBe(inPlace)
  })
})
