import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleValue } from '../testing/arbitraries.ts'
import { agreement, type ValuePair } from './agreement.ts'

const weight = fc.oneof(fc.constant(1), fc.double({ min: 0.01, max: 100, noNaN: true }))
const somePairs = fc.array(fc.record({ a: scaleValue, b: scaleValue, weight }), {
  minLength: 1,
  maxLength: 40,
})

describe(agreement, () => {
  it('is silent, not neutral, when there is nothing to compare', () => {
    expect(agreement([])).toBeUndefined()
    expect(agreement([{ a: 0, b: 100, weight: 0 }])).toBeUndefined()
  })

  it.each([
    ['opposite ends', [[0, 100, 1]], 0],
    ['half the scale', [[25, 75, 1]], 0.5],
    // Distances 0, 20 and 100: 1 − 120/300.
    [
      'three issues',
      [
        [40, 40, 1],
        [10, 30, 1],
        [0, 100, 1],
      ],
      0.6,
    ],
    // 1 − (3·10 + 1·50)/400.
    [
      'an issue that counts three times',
      [
        [20, 30, 3],
        [50, 100, 1],
      ],
      0.8,
    ],
    // Parties (0,1,2,3) and (0,2,2,1) of 3: S = 0.5, so agreement (S + 1)/2 = 0.75. Signorino and Ritter.
    [
      'the published case',
      [
        [0, 0, 1],
        [100 / 3, 200 / 3, 1],
        [200 / 3, 200 / 3, 1],
        [100, 100 / 3, 1],
      ],
      0.75,
    ],
  ])('of %s is what it works out to by hand', (_what, triples, expected) => {
    const pairs = triples.map(([a = 0, b = 0, times = 1]): ValuePair => ({ a, b, weight: times }))
    expect(agreement(pairs)).toBeCloseTo(expected, 12)
  })

  it('does not score two moderate parties that say the same as disagreeing', () => {
    expect(agreement([{ a: 50, b: 50, weight: 1 }])).toBe(1)
  })

  it('lies from 0 to 1', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        const score = agreement(pairs) ?? Number.NaN
        expect(score >= 0 && score <= 1).toBe(true)
      }),
    )
  })

  it('is 0 between opposite ends and never below, however much each issue counts', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 40 }), (weights) => {
        const score = agreement(weights.map((times) => ({ a: 0, b: 100, weight: times }))) ?? Number.NaN
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeCloseTo(0, 12)
      }),
    )
  })

  it('does not depend on which party comes first', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        expect(agreement(pairs.map(swapped))).toBe(agreement(pairs))
      }),
    )
  })

  it('of a party with itself is 1', () => {
    fc.assert(
      fc.property(somePairs, (pairs) => {
        expect(agreement(pairs.map((pair) => ({ a: pair.a, b: pair.a, weight: pair.weight })))).toBe(1)
      }),
    )
  })
})

function swapped({ a, b, weight: times }: ValuePair): ValuePair {
  return { a: b, b: a, weight: times }
}
