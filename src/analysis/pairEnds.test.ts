import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aGroup, aModel, anIssue, aParty, aPosition } from '../testing/builders.ts'
import { positionTable } from './allPairs.ts'
import { pairEnds } from './pairEnds.ts'
import { readPair } from './pairReading.ts'
import { pairsOf } from '../base/sum.ts'

const DAY = '2025-06-30'
const NAMES = ['alba', 'borduria', 'curonia', 'dalmatia', 'elbonia']
const parties = NAMES.map((id) => aParty(id))

/** Values of the parties on two issues; a hole is silence. */
function modelOf(values: readonly (number | undefined)[]) {
  const issues = ['height', 'flow']
  return aModel({
    parties,
    groups: [aGroup({ issues })],
    issues: issues.map((id, row) =>
      anIssue({
        id,
        positions: NAMES.flatMap((party, column) => {
          const value = values[row * NAMES.length + column]
          return value === undefined ? [] : [aPosition({ party, value })]
        }),
      }),
    ),
  })
}

describe(pairEnds, () => {
  it('gives the pairs at both ends that the plain reading ranks there', () => {
    const some = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), {
      minLength: 10,
      maxLength: 10,
    })
    fc.assert(
      fc.property(some, (values) => {
        const { issues } = modelOf(values)
        const plain = pairsOf(parties)
          .map(([a, b]) => readPair(issues, a.id, b.id, DAY))
          .filter(({ agreement }) => agreement !== undefined)
          .toSorted((a, b) => (b.agreement ?? 0) - (a.agreement ?? 0))
        const ends = plain.length <= 4 ? plain : [...plain.slice(0, 2), ...plain.slice(-2)]
        const found = pairEnds(positionTable(issues, parties, DAY, false), 2).map(
          ([a, b]) => readPair(issues, parties[a]?.id ?? '', parties[b]?.id ?? '', DAY).agreement,
        )
        expect(found).toHaveLength(ends.length)
        found.forEach((agreement, index) => expect(agreement).toBeCloseTo(ends[index]?.agreement ?? 0, 9))
      }),
      { numRuns: 60 },
    )
  })
})
