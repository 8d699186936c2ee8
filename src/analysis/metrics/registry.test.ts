import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  someComparison,
  someDistribution,
  someIssueAnswers,
  someRatings,
  wholeScaleValue,
} from '../../testing/arbitraries.ts'
import type { Inputs, Shape } from './inputs.ts'
import type { Metric } from './metric.ts'
import { METRICS } from './registry.ts'
import type { Outcome } from './working.ts'

const LIMITS = { agreedSpread: 5, closeSpread: 25 }
const RUNS = { numRuns: 60 }

const some: { [S in Shape]: fc.Arbitrary<Inputs[S]> } = {
  issue: someIssueAnswers.map((answers) => ({ answers, limits: LIMITS })),
  comparison: someComparison,
  move: fc
    .tuple(fc.option(wholeScaleValue, { nil: undefined }), fc.option(wholeScaleValue, { nil: undefined }))
    .map(([before, after]) => ({
      before: { party: 'before', value: before },
      after: { party: 'after', value: after },
    })),
  distribution: someDistribution,
  ratings: someRatings,
}

/** Inputs with nothing in them that could be compared. */
const EMPTY: { readonly [S in Shape]: readonly Inputs[S][] } = {
  issue: [
    { answers: [], limits: LIMITS },
    { answers: [{ party: 'A', silence: 'deferred', salience: 90 }], limits: LIMITS },
  ],
  comparison: [{ issues: [] }, { issues: [{ issue: 'one', a: 40, weight: 1 }] }],
  move: [{ before: { party: 'A' }, after: { party: 'A', value: 0 } }],
  distribution: [
    { places: [], counts: [] },
    { places: [0], counts: [3] },
    { places: [0, 100], counts: [0, 0] },
  ],
  ratings: [{ observers: [] }, { observers: [{ name: 'A', ratings: [1, 2] }] }],
}

const named = METRICS.map((metric) => [metric.id, metric] as const)

describe('every metric', () => {
  it('has an id of its own, words for all that the method page shows, and examples', () => {
    expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length)
    for (const { id, label, meaning, formula, missing, reference, workedExamples } of METRICS) {
      expect(id).toMatch(/^[a-z0-9-]+$/)
      expect([label, meaning, formula, missing, reference].every((words) => words.trim().length > 0)).toBe(
        true,
      )
      expect(meaning).toMatch(/^[A-Z][^]*\.$/)
      expect(workedExamples.length).toBeGreaterThan(0)
    }
  })

  it.each(named)('%s gives a number within its range, or a word, and never NaN', (_id, metric) => {
    fc.assert(
      fc.property(some[metric.shape] as fc.Arbitrary<Inputs[Shape]>, (input) => {
        expect(isWithinRange(metric, metric.compute(input))).toBe(true)
      }),
      RUNS,
    )
  })

  it.each(named)('%s is undefined, not 0, where there is nothing to compare', (_id, metric) => {
    for (const input of EMPTY[metric.shape])
      expect(metric.compute(input)).toBe(metric.id === 'state' ? 'unknown' : undefined)
  })

  it.each(named)('%s shows the working of what it computes', (_id, metric) => {
    fc.assert(
      fc.property(some[metric.shape] as fc.Arbitrary<Inputs[Shape]>, (input) => {
        const working = metric.explain(input)
        expect(working.result).toBe(metric.compute(input))
        expect(working.formula).toBe(metric.formula)
        expect(working.arithmetic === undefined).toBe(working.result === undefined)
        expect(working.terms.every(({ value }) => Number.isFinite(value))).toBe(true)
        expect(working.result === undefined && working.terms.length > 0).toBe(false)
      }),
      RUNS,
    )
  })
})

function isWithinRange({ range }: Metric, result: Outcome): boolean {
  if (result === undefined) return true
  if (typeof result === 'string') return range === undefined
  return range !== undefined && result >= range.low - 1e-9 && result <= range.high + 1e-9
}
