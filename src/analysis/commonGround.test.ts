import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairsOf, sum } from '../base/sum.ts'
import { scaleValue, wholeScaleValue } from '../testing/arbitraries.ts'
import { commonGround, largestMeanDistance } from './commonGround.ts'

const someValues = fc.array(wholeScaleValue, { minLength: 2, maxLength: 8 })

describe(commonGround, () => {
  it('is silent, not neutral, where there is nothing to compare', () => {
    expect(commonGround([])).toBeUndefined()
    expect(commonGround([50])).toBeUndefined()
  })

  it.each([
    [[0, 100], 0],
    [[40, 60], 0.8],
    [[0, 50, 100], 0],
    [[0, 0, 100], 0],
    [[20, 30, 40], 0.8],
    [[0, 0, 100, 100], 0],
    // Distances 10, 20, 30, 10, 20, 10: mean 100/6, over 200/3.
    [[10, 20, 30, 40], 0.75],
  ])('of %j is %d', (values, expected) => {
    expect(commonGround(values)).toBeCloseTo(expected, 12)
  })

  it.each([2, 3, 4, 5, 6, 7, 8])('is exactly 0 for %i parties of which half stand at each end', (count) => {
    const values = Array.from({ length: count }, (_, index) => (index < count / 2 ? 0 : 100))
    expect(commonGround(values)).toBe(0)
  })

  it('lies from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(scaleValue, { minLength: 2, maxLength: 8 }), (values) => {
        const ground = commonGround(values) ?? Number.NaN
        expect(ground >= 0 && ground <= 1).toBe(true)
      }),
    )
  })

  it('is one minus the mean distance of all pairs over the largest that so many parties can have', () => {
    fc.assert(
      fc.property(fc.array(scaleValue, { minLength: 2, maxLength: 8 }), (values) => {
        const expected = 1 - meanDistance(values) / largestMeanDistance(values.length)
        expect(commonGround(values)).toBeCloseTo(expected, 12)
      }),
    )
  })

  it('is 1 if and only if all stand at one point', () => {
    fc.assert(
      fc.property(fc.oneof(someValues, someValues.map(allAtTheFirst)), (values) => {
        expect(commonGround(values) === 1).toBe(new Set(values).size === 1)
      }),
    )
  })

  it('does not depend on the order of the parties, nor on which end of the scale is which', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        expect(commonGround(values.toReversed())).toBe(commonGround(values))
        expect(commonGround(values.map((value) => 100 - value))).toBe(commonGround(values))
      }),
    )
  })
})

describe(largestMeanDistance, () => {
  it.each([
    [2, 100],
    [3, 66.67],
    [4, 66.67],
    [5, 60],
  ])('for %i parties is %d', (count, distance) => {
    expect(largestMeanDistance(count)).toBeCloseTo(distance, 2)
  })

  it.each([2, 3, 4, 5, 6])('is what the worst of all placings of %i parties at the ends gives', (count) => {
    const placings = Array.from({ length: 2 ** count }, (_, bits) =>
      Array.from({ length: count }, (__, party) => ((bits >> party) & 1) * 100),
    )
    expect(largestMeanDistance(count)).toBeCloseTo(Math.max(...placings.map(meanDistance)), 10)
  })

  it('is never exceeded by parties between the ends', () => {
    fc.assert(
      fc.property(someValues, (values) => {
        expect(meanDistance(values)).toBeLessThanOrEqual(largestMeanDistance(values.length))
      }),
    )
  })
})

function meanDistance(values: readonly number[]): number {
  const distances = pairsOf(values).map(([a, b]) => Math.abs(a - b))
  return sum(distances) / distances.length
}

function allAtTheFirst(values: readonly number[]): number[] {
  return values.map(() => values[0] ?? 0)
}
