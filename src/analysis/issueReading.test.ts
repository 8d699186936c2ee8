import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairsOf } from '../base/sum.ts'
import { someStands } from '../testing/arbitraries.ts'
import { blockers, ISSUE_STATES, readIssue, type Stand } from './issueReading.ts'

const settings = { agreedSpread: 5, closeSpread: 25 }

describe(readIssue, () => {
  it('is unknown, not agreed, while fewer than two parties have a value', () => {
    expect(readIssue([], settings)).toMatchObject({
      state: 'unknown',
      zone: { low: 0, high: 100 },
      blocking: [],
    })
    const alone = readIssue([{ party: 'alba', value: 50 }], settings)
    expect(alone.state).toBe('unknown')
    expect([alone.spread, alone.commonGround]).toEqual([undefined, undefined])
    expect([alone.lowest, alone.highest]).toEqual([[], []])
  })

  it.each([
    [0, 'agreed'],
    [5, 'agreed'],
    [6, 'close'],
    [25, 'close'],
    [26, 'bridgeable'],
    [100, 'bridgeable'],
  ])('with a spread of %i is %s: a threshold belongs to what lies below it', (spread, state) => {
    expect(readIssue(atValues(0, spread), settings)).toMatchObject({ state, spread })
  })

  it('takes the thresholds from the model', () => {
    expect(readIssue(atValues(20, 30), { agreedSpread: 10, closeSpread: 10 }).state).toBe('agreed')
    expect(readIssue(atValues(20, 31), { agreedSpread: 10, closeSpread: 10 }).state).toBe('bridgeable')
  })

  it('is blocked by red lines that exclude each other, and names the two parties', () => {
    const reading = readIssue(
      [
        { party: 'alba', value: 20, redLine: { max: 30 } },
        { party: 'borduria', value: 60 },
        { party: 'curonia', value: 80, redLine: { min: 70 } },
      ],
      settings,
    )
    expect(reading).toMatchObject({
      state: 'blocked',
      spread: 60,
      zone: { low: 70, high: 30 },
      blocking: [{ upTo: 'alba', from: 'curonia' }],
      lowest: ['alba'],
      highest: ['curonia'],
    })
  })

  it('is not blocked by red lines that meet in one point', () => {
    const reading = readIssue(
      [
        { party: 'alba', value: 40, redLine: { max: 50 } },
        { party: 'borduria', value: 60, redLine: { min: 50 } },
      ],
      settings,
    )
    expect(reading).toMatchObject({ state: 'close', zone: { low: 50, high: 50 }, blocking: [] })
  })

  it('is blocked, not agreed, where two values almost touch and the red lines do not', () => {
    const stands = [
      { party: 'alba', value: 49, redLine: { max: 49 } },
      { party: 'borduria', value: 51, redLine: { min: 51 } },
    ]
    expect(readIssue(stands, settings)).toMatchObject({ state: 'blocked', spread: 2, commonGround: 0.98 })
  })

  it('names nobody as lowest or highest where all stand at one point', () => {
    expect(readIssue(atValues(40, 40, 40), settings)).toMatchObject({ lowest: [], highest: [], spread: 0 })
    expect(readIssue(atValues(40, 40, 90), settings)).toMatchObject({ lowest: ['p0', 'p1'], highest: ['p2'] })
  })
})

describe('laws of readIssue', () => {
  it('a veto wins over closeness: an empty zone is blocked, whatever the values and thresholds', () => {
    fc.assert(
      fc.property(someStands, fc.nat(100), fc.nat(100), (stands, agreedSpread, closeSpread) => {
        const { state, zone } = readIssue(stands, { agreedSpread, closeSpread })
        expect(state === 'blocked').toBe(stands.length >= 2 && zone.low > zone.high)
      }),
    )
  })

  it('two red lines that exclude each other block, wherever the values stand', () => {
    const bounds = fc
      .uniqueArray(fc.nat(100), { minLength: 2, maxLength: 2 })
      .map((pair) => pair.toSorted(ascending))
    fc.assert(
      fc.property(bounds, someStands, fc.nat(100), fc.nat(100), ([max, min], others, a, b) => {
        const stands: Stand[] = [
          ...others,
          { party: 'alba', value: a, redLine: { max } },
          { party: 'borduria', value: b, redLine: { min } },
        ]
        const { state, blocking } = readIssue(stands, { agreedSpread: 100, closeSpread: 100 })
        expect(state).toBe('blocked')
        expect(blocking).toContainEqual({ upTo: 'alba', from: 'borduria' })
      }),
    )
  })

  it('the blocking pairs are exactly those of which one refuses all that the other would have', () => {
    fc.assert(
      fc.property(someStands, (stands) => {
        const expected = stands.flatMap((lower) =>
          stands
            .filter((upper) => (lower.redLine?.max ?? 100) < (upper.redLine?.min ?? 0))
            .map((upper) => `${lower.party} < ${upper.party}`),
        )
        const named = readIssue(stands, settings).blocking.map(({ upTo, from }) => `${upTo} < ${from}`)
        expect(named.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('an issue is blocked if and only if some pair is named', () => {
    fc.assert(
      fc.property(someStands, (stands) => {
        const { state, blocking } = readIssue(stands, settings)
        expect(state === 'blocked').toBe(blocking.length > 0)
      }),
    )
  })

  it('the order of the parties changes nothing', () => {
    fc.assert(
      fc.property(
        someStands.chain((stands) => fc.tuple(fc.constant(stands), shuffled(stands))),
        ([stands, others]) => {
          const { state, spread, zone, commonGround } = readIssue(stands, settings)
          expect(readIssue(others, settings)).toMatchObject({ state, spread, zone, commonGround })
        },
      ),
    )
  })

  it('hiding a party never widens the spread and never shrinks the zone', () => {
    fc.assert(
      fc.property(someStands, fc.nat(5), (stands, hidden) => {
        const all = readIssue(stands, settings)
        const fewer = readIssue(stands.toSpliced(hidden, 1), settings)
        expect(fewer.spread ?? 0).toBeLessThanOrEqual(all.spread ?? 0)
        expect(fewer.zone.low).toBeLessThanOrEqual(all.zone.low)
        expect(fewer.zone.high).toBeGreaterThanOrEqual(all.zone.high)
        expect(all.blocking).toEqual(expect.arrayContaining([...fewer.blocking]))
      }),
    )
  })

  it('the spread is that of its farthest pair, and is undefined only where there is no pair', () => {
    fc.assert(
      fc.property(someStands, (stands) => {
        const distances = pairsOf(stands).map(([a, b]) => Math.abs(a.value - b.value))
        expect(readIssue(stands, settings).spread).toBe(
          distances.length > 0 ? Math.max(...distances) : undefined,
        )
      }),
    )
  })

  it('the state is one of those that are shown', () => {
    fc.assert(
      fc.property(someStands, (stands) => {
        expect(ISSUE_STATES).toContain(readIssue(stands, settings).state)
      }),
    )
  })
})

describe(blockers, () => {
  it('names each party once, those that refuse the high end first', () => {
    const stands = [
      { party: 'alba', value: 10, redLine: { max: 20 } },
      { party: 'borduria', value: 90, redLine: { min: 80 } },
      { party: 'curonia', value: 100, redLine: { min: 60 } },
    ]
    expect(blockers(readIssue(stands, settings))).toEqual({ upTo: ['alba'], from: ['borduria', 'curonia'] })
  })

  it('names nobody where nothing is blocked', () => {
    expect(blockers({ blocking: [] })).toEqual({ upTo: [], from: [] })
  })
})

function atValues(...values: number[]): Stand[] {
  return values.map((value, index) => ({ party: `p${index}`, value }))
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}

function ascending(a: number, b: number): number {
  return a - b
}
