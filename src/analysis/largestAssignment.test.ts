import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestAssignment } from './largestAssignment.ts'

describe(largestAssignment, () => {
  it('gives each row its own column, and no other way gains more', () => {
    const someTable = fc.integer({ min: 0, max: 5 }).chain((size) =>
      fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size, maxLength: size }), {
        minLength: size,
        maxLength: size,
      }),
    )
    fc.assert(
      fc.property(someTable, (gains) => {
        const gainOf = (columns: readonly number[]) =>
          columns.reduce((total, column, row) => total + (gains[row]?.[column] ?? Number.NaN), 0)
        const columns = largestAssignment(gains)
        expect(columns.toSorted((a, b) => a - b)).toEqual(gains.map((_, index) => index))
        expect(gainOf(columns)).toBe(Math.max(...ordersOf(gains.map((_, index) => index)).map(gainOf)))
      }),
    )
  })
})

/** Every order of the items. */
function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((item, index) =>
    ordersOf(items.toSpliced(index, 1)).map((others) => [item, ...others]),
  )
}
