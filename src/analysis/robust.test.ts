import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someIntervals, someStands, wholeScaleValue } from '../testing/arbitraries.ts'
import { agreement } from './agreement.ts'
import { commonGround } from './commonGround.ts'
import { readIssue } from './issueReading.ts'
import {
  agreementInterval,
  commonGroundInterval,
  distanceInterval,
  spreadInterval,
  statesInReach,
  type Interval,
} from './robust.ts'

const settings = { agreedSpread: 5, closeSpread: 25 }
const someInterval = fc.tuple(wholeScaleValue, wholeScaleValue).map(([a, b]) => intervalOf(a, b))

describe(distanceInterval, () => {
  it.each([
    [[0, 20], [50, 60], 30, 60],
    [[0, 50], [40, 60], 0, 60],
    [[10, 90], [40, 60], 0, 50],
    [[30, 30], [70, 70], 40, 40],
  ])('of %j and %j is from %d to %d', ([a = 0, b = 0], [c = 0, d = 0], low, high) => {
    expect(distanceInterval({ low: a, high: b }, { low: c, high: d })).toEqual({ low, high })
  })

  it('is what trying every whole point of both gives', () => {
    fc.assert(
      fc.property(someInterval, someInterval, (a, b) => {
        const distances = pointsOf(a).flatMap((x) => pointsOf(b).map((y) => Math.abs(x - y)))
        expect(distanceInterval(a, b)).toEqual({ low: Math.min(...distances), high: Math.max(...distances) })
      }),
      { numRuns: 20 },
    )
  })
})

describe(agreementInterval, () => {
  const somePairs = fc.array(
    fc.record({ a: someInterval, b: someInterval, weight: fc.integer({ min: 1, max: 100 }) }),
    { minLength: 1, maxLength: 8 },
  )

  it('is worked out by hand', () => {
    const interval = agreementInterval([
      { a: { low: 0, high: 20 }, b: { low: 50, high: 50 }, weight: 1 },
      { a: { low: 40, high: 60 }, b: { low: 50, high: 50 }, weight: 3 },
    ])
    // Distances 30 to 50 and 0 to 10: 1 − (50 + 30)/400 and 1 − 30/400.
    expect(interval?.low).toBeCloseTo(0.8, 12)
    expect(interval?.high).toBeCloseTo(0.925, 12)
  })

  it('is silent where there is nothing to compare', () => {
    expect(agreementInterval([])).toBeUndefined()
  })

  it('lies within 0 to 1, holds the agreement of every choice, and is one point where nothing is swept', () => {
    fc.assert(
      fc.property(
        somePairs,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (pairs, shares) => {
          const choose = ({ low, high }: Interval) => low + (high - low) * (shares.next().value ?? 0)
          const { low, high } = agreementInterval(pairs) ?? { low: Number.NaN, high: Number.NaN }
          const chosen = pairs.map(({ a, b, weight }) => ({ a: choose(a), b: choose(b), weight }))
          const score = agreement(chosen) ?? Number.NaN
          expect(low >= -1e-12 && low <= score + 1e-12 && score <= high + 1e-12 && high <= 1).toBe(true)
          const points = chosen.map(({ a, b, weight }) => ({ a: pointAt(a), b: pointAt(b), weight }))
          expect(agreementInterval(points)?.low).toBe(agreementInterval(points)?.high)
        },
      ),
    )
  })
})

describe(spreadInterval, () => {
  it('is silent for fewer than two', () => {
    expect(spreadInterval([])).toBeUndefined()
    expect(spreadInterval([{ low: 0, high: 100 }])).toBeUndefined()
  })

  it('does not let one party stand at both its ends at once', () => {
    expect(spreadInterval([{ low: 0, high: 100 }, pointAt(50)])).toEqual({ low: 0, high: 50 })
  })

  it('is what trying every combination of the points that matter gives', () => {
    fc.assert(
      fc.property(someIntervals(4), (intervals) => {
        const spreads = combinations(intervals).map((values) => Math.max(...values) - Math.min(...values))
        expect(spreadInterval(intervals)).toEqual({ low: Math.min(...spreads), high: Math.max(...spreads) })
      }),
    )
  })
})

describe(commonGroundInterval, () => {
  it('is silent for fewer than two', () => {
    expect(commonGroundInterval([{ low: 0, high: 100 }])).toBeUndefined()
  })

  it('is worked out by hand', () => {
    // Lowest at 0 and 60 (the ends of the wide one are 40 from the near, 60 from the far): highest where both meet.
    expect(commonGroundInterval([{ low: 0, high: 100 }, pointAt(60)])).toEqual({ low: 0.4, high: 1 })
    expect(commonGroundInterval([pointAt(20), pointAt(50)])).toEqual({ low: 0.7, high: 0.7 })
  })

  it('is what trying every combination of the points that matter gives', () => {
    fc.assert(
      fc.property(someIntervals(4), (intervals) => {
        const scores = combinations(intervals).map((values) => commonGround(values) ?? Number.NaN)
        const { low, high } = commonGroundInterval(intervals) ?? { low: Number.NaN, high: Number.NaN }
        expect(low).toBeCloseTo(Math.min(...scores), 12)
        expect(high).toBeCloseTo(Math.max(...scores), 12)
      }),
    )
  })

  it('is lowest at ends of the intervals: no way to give each party one of its two does worse', () => {
    fc.assert(
      fc.property(someIntervals(8), (intervals) => {
        const scores = endsOf(intervals).map((values) => commonGround(values) ?? Number.NaN)
        expect(commonGroundInterval(intervals)?.low).toBeCloseTo(Math.min(...scores), 12)
      }),
      { numRuns: 40 },
    )
  })

  it('never does better than any choice says, between the points tried as well', () => {
    fc.assert(
      fc.property(
        someIntervals(8),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (all, shares) => {
          const { low, high } = commonGroundInterval(all) ?? { low: Number.NaN, high: Number.NaN }
          const score = commonGround(
            all.map((each) => each.low + (each.high - each.low) * (shares.next().value ?? 0)),
          )
          expect(low - 1e-9 <= (score ?? Number.NaN) && (score ?? Number.NaN) <= high + 1e-9).toBe(true)
        },
      ),
    )
  })

  it('is worked out for 200 parties', () => {
    const intervals = Array.from({ length: 200 }, (_, index) =>
      intervalOf((index * 37) % 101, (index * 53) % 101),
    )
    const { low, high } = commonGroundInterval(intervals) ?? { low: Number.NaN, high: Number.NaN }
    expect(0 <= low && low < high && high <= 1).toBe(true)
  })
})

describe(statesInReach, () => {
  it('is the one state of an issue where nothing is swept', () => {
    fc.assert(
      fc.property(someStands, (stands) => {
        const swept = stands.map((stand) => ({ ...stand, ...pointAt(stand.value) }))
        expect(statesInReach(swept, settings)).toEqual([readIssue(stands, settings).state])
      }),
    )
  })

  it('is exactly what the combinations of the points that matter give', () => {
    fc.assert(
      fc.property(
        someIntervals(3, { max: 40 }),
        fc.constantFrom(
          settings,
          { agreedSpread: 10, closeSpread: 10 },
          { agreedSpread: 20, closeSpread: 10 },
        ),
        (intervals, limits) => {
          const states = intervals
            .reduce<number[][]>(
              (lists, each) => pointsOf(each).flatMap((point) => lists.map((list) => [...list, point])),
              [[]],
            )
            .map(
              (values) =>
                readIssue(
                  values.map((value) => ({ party: '', value })),
                  limits,
                ).state,
            )
          const stands = intervals.map((each, index) => ({ party: `p${index}`, ...each }))
          expect(new Set(statesInReach(stands, limits))).toEqual(new Set(states))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('a veto does not flip: a blocked issue stays blocked wherever the values go', () => {
    const stands = [
      { party: 'alba', low: 0, high: 49, redLine: { max: 49 } },
      { party: 'borduria', low: 51, high: 100, redLine: { min: 51 } },
    ]
    expect(statesInReach(stands, settings)).toEqual(['blocked'])
  })

  it('is unknown, and nothing else, for one party alone', () => {
    expect(statesInReach([{ party: 'alba', low: 0, high: 100 }], settings)).toEqual(['unknown'])
  })
})

/** All combinations of points at which a piecewise linear score can be extreme: every end that lies in the interval. */
function combinations(intervals: readonly Interval[]): number[][] {
  const ends = [...new Set(intervals.flatMap(({ low, high }) => [low, high]))]
  return intervals.reduce<number[][]>(
    (lists, { low, high }) =>
      ends.filter((end) => low <= end && end <= high).flatMap((end) => lists.map((list) => [...list, end])),
    [[]],
  )
}

function endsOf(intervals: readonly Interval[]): number[][] {
  return intervals.reduce<number[][]>(
    (lists, { low, high }) => [low, high].flatMap((end) => lists.map((list) => [...list, end])),
    [[]],
  )
}

function pointsOf({ low, high }: Interval): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index)
}

function intervalOf(a: number, b: number): Interval {
  return { low: Math.min(a, b), high: Math.max(a, b) }
}

function pointAt(value: number): Interval {
  return { low: value, high: value }
}
