import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairsOf } from '../base/sum.ts'
import { aGroup, aModel, anIssue, aParty, aPosition } from '../testing/builders.ts'
import { scaleValue } from '../testing/arbitraries.ts'
import { agreement } from './agreement.ts'
import { allPairs, buffersOf, pairAgreement, positionTable } from './allPairs.ts'
import { readPair } from './pairReading.ts'

const DAY = '2025-06-30'
const parties = ['alba', 'borduria', 'curonia'].map((id) => aParty(id))

const someAnswer = fc.option(fc.record({ value: scaleValue, salience: fc.option(scaleValue) }))
const someRows = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 20 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(someAnswer, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

describe(allPairs, () => {
  it('gives what agreement gives for each pair, and nothing where that gives nothing', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const all = allPairs(tableOf(rows))
        for (const [a, b] of pairsOf(rows.map((_, index) => index))) {
          const pairs = (rows[a] ?? []).flatMap((one, issue) => {
            const other = rows[b]?.[issue]
            if (!one || !other) return []
            return [
              { a: one.value, b: other.value, weight: ((one.salience ?? 50) + (other.salience ?? 50)) / 2 },
            ]
          })
          const expected = agreement(pairs)
          const got = pairAgreement(all, a, b)
          expect(got.shared).toBe(pairs.length)
          expect(pairAgreement(all, b, a)).toEqual(got)
          expect(isSame(got.agreement, expected)).toBe(true)
        }
      }),
    )
  })
})

describe(positionTable, () => {
  const model = aModel({
    issues: [
      anIssue({
        id: 'height',
        positions: [
          aPosition({ party: 'alba', value: 0, salience: 90 }),
          aPosition({ party: 'borduria', value: 60 }),
          aPosition({ party: 'curonia', missing: 'declined' }),
        ],
      }),
      anIssue({
        id: 'flow',
        positions: [
          aPosition({ party: 'alba', value: 40, salience: 10 }),
          aPosition({ party: 'borduria', value: 50, salience: 0 }),
          aPosition({ party: 'borduria', from: '2025-07-01', value: 100 }),
        ],
      }),
    ],
    groups: [aGroup({ issues: ['height', 'flow'] })],
  })

  it.each([false, true])('leads to the numbers of readPair (weighted: %s)', (weighted) => {
    const all = allPairs(positionTable(model.issues, parties, DAY, weighted))
    for (const [a, b] of pairsOf([0, 1, 2])) {
      const reading = readPair(model.issues, parties[a]?.id ?? '', parties[b]?.id ?? '', DAY)
      const expected = weighted ? reading.weightedAgreement : reading.agreement
      const got = pairAgreement(all, a, b)
      expect(got.shared).toBe(reading.shared)
      expect(isSame(got.agreement, expected)).toBe(true)
    }
  })

  it('tells a value of 0 from silence', () => {
    const { values, spoken } = positionTable(model.issues, parties, DAY, false)
    expect([...values]).toEqual([0, 40, 60, 50, 0, 0])
    expect([...spoken]).toEqual([1, 1, 1, 1, 0, 0])
  })
})

describe(buffersOf, () => {
  it('can be handed to a worker: the table arrives, and the result comes back, without a copy', () => {
    const table = tableOf([[{ value: 0, salience: null }], [{ value: 30, salience: null }]])
    const arrived = structuredClone(table, { transfer: buffersOf(table) })
    expect(table.values).toHaveLength(0)
    const result = allPairs(arrived)
    const back = structuredClone(result, { transfer: buffersOf(result) })
    expect(result.shared).toHaveLength(0)
    expect(pairAgreement(back, 0, 1)).toEqual({ agreement: 0.7, shared: 1 })
  })
})

function tableOf(rows: readonly (readonly ({ value: number; salience: number | null } | null)[])[]) {
  const cells = rows.flat()
  return {
    parties: rows.length,
    issues: rows[0]?.length ?? 0,
    values: Float64Array.from(cells, (cell) => cell?.value ?? 0),
    spoken: Float64Array.from(cells, (cell) => (cell ? 1 : 0)),
    saliences: Float64Array.from(cells, (cell) => cell?.salience ?? 50),
  }
}

function isSame(got: number | undefined, expected: number | undefined): boolean {
  return got === undefined || expected === undefined ? got === expected : Math.abs(got - expected) < 1e-12
}
