import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someComparison, someDistribution, someIssueAnswers, someRatings } from '../../testing/arbitraries.ts'
import type { ComparisonInput, IssueInput, RatingsInput } from './inputs.ts'
import { metricsOf } from './registry.ts'
import type { Outcome } from './working.ts'

const RUNS = { numRuns: 60 }

const someIssue = someIssueAnswers.map((answers): IssueInput => ({
  answers,
  limits: { agreedSpread: 5, closeSpread: 25 },
}))

describe.each(metricsOf('issue').map((metric) => [metric.id, metric] as const))(
  '%s of an issue',
  (_id, metric) => {
    it('does not depend on the order of the parties', () => {
      fc.assert(
        fc.property(
          shuffled(
            someIssue,
            (input) => input.answers,
            (input, answers) => ({ ...input, answers }),
          ),
          ([one, other]) => {
            expect(isSame(metric.compute(other), metric.compute(one))).toBe(true)
          },
        ),
        RUNS,
      )
    })

    it('takes silence for silence, not for a middle: a party without a value changes nothing', () => {
      fc.assert(
        fc.property(someIssue, (input) => {
          const silent = { party: 'silent', silence: 'deferred', salience: 100, redLine: { max: 10 } }
          expect(metric.compute({ ...input, answers: [...input.answers, silent] })).toBe(
            metric.compute(input),
          )
        }),
        RUNS,
      )
    })

    it('names every party that it leaves out', () => {
      fc.assert(
        fc.property(someIssue, (input) => {
          const { inputs, leftOut } = metric.explain(input)
          const silent = input.answers.filter(({ value }) => value === undefined).map(({ party }) => party)
          expect(leftOut.map(({ what }) => what)).toEqual(expect.arrayContaining(silent))
          expect(inputs).toHaveLength(input.answers.length - silent.length)
        }),
        RUNS,
      )
    })
  },
)

describe.each(metricsOf('comparison').map((metric) => [metric.id, metric] as const))(
  '%s of two sides',
  (_id, metric) => {
    it('depends neither on the order of the issues nor on which side comes first', () => {
      fc.assert(
        fc.property(
          shuffled(
            someComparison,
            (input) => input.issues,
            (_, issues) => ({ issues }),
          ),
          ([one, other]) => {
            expect(isSame(metric.compute(other), metric.compute(one))).toBe(true)
            expect(isSame(metric.compute(swapped(one)), metric.compute(one))).toBe(true)
          },
        ),
        RUNS,
      )
    })

    it('takes silence for silence: an issue on which one side has no value changes nothing', () => {
      fc.assert(
        fc.property(someComparison, fc.constantFrom({ a: 50 }, { b: 50 }, {}), (input, sides) => {
          const silent = { issue: 'silent', weight: 80, silence: 'declined', ...sides }
          const more = { issues: [...input.issues, silent] }
          expect(metric.compute(more)).toBe(metric.compute(input))
          expect(metric.explain(more).leftOut).toContainEqual({ what: 'silent', why: 'declined' })
        }),
        RUNS,
      )
    })
  },
)

describe.each(metricsOf('distribution').map((metric) => [metric.id, metric] as const))(
  '%s of a distribution',
  (_id, metric) => {
    it('does not depend on which end of the scale is which, nor on how many answered in the same proportions', () => {
      fc.assert(
        fc.property(someDistribution, fc.integer({ min: 2, max: 9 }), ({ places, counts }, times) => {
          const got = metric.compute({ places, counts })
          const mirrored = places.map((place) => 100 - place).toReversed()
          expect(isSame(metric.compute({ places: mirrored, counts: counts.toReversed() }), got)).toBe(true)
          expect(isSame(metric.compute({ places, counts: counts.map((count) => count * times) }), got)).toBe(
            true,
          )
        }),
        RUNS,
      )
    })

    it('names those who did not answer, and does not count them', () => {
      fc.assert(
        fc.property(someDistribution, (input) => {
          const silent = [{ what: 'Alba', why: 'deferred' }]
          expect(metric.compute({ ...input, silent })).toBe(metric.compute(input))
          expect(metric.explain({ ...input, silent }).leftOut).toEqual(silent)
        }),
        RUNS,
      )
    })
  },
)

describe.each(metricsOf('ratings').map((metric) => [metric.id, metric] as const))(
  '%s of ratings',
  (_id, metric) => {
    it('depends neither on the order of the observers nor on that of the units', () => {
      fc.assert(
        fc.property(
          shuffled(
            someRatings,
            (input) => input.observers,
            (_, observers) => ({ observers }),
          ),
          ([one, other]) => {
            expect(isSame(metric.compute(other), metric.compute(one))).toBe(true)
            expect(isSame(metric.compute(backwards(one)), metric.compute(one))).toBe(true)
          },
        ),
        RUNS,
      )
    })

    it('takes a hole for a hole: an observer who rated nothing, and a unit rated once, change nothing', () => {
      fc.assert(
        fc.property(someRatings, ({ observers }) => {
          const more = [
            ...observers.map(({ name, ratings }, index) => ({
              name,
              ratings: [index === 0 ? 3 : undefined, ...ratings],
            })),
            { name: 'silent', ratings: [] },
          ]
          expect(isSame(metric.compute({ observers: more }), metric.compute({ observers }))).toBe(true)
        }),
        RUNS,
      )
    })
  },
)

/** Numbers but for rounding; words and nothing exactly. */
function isSame(got: Outcome, expected: Outcome): boolean {
  return typeof got === 'number' && typeof expected === 'number'
    ? Math.abs(got - expected) < 1e-9
    : got === expected
}

/** An input, and the same with one of its lists in another order. */
function shuffled<Input, Item>(
  inputs: fc.Arbitrary<Input>,
  itemsOf: (input: Input) => readonly Item[],
  withItems: (input: Input, items: Item[]) => Input,
): fc.Arbitrary<[Input, Input]> {
  return inputs.chain((input) => {
    const items = [...itemsOf(input)]
    return fc
      .shuffledSubarray(items, { minLength: items.length })
      .map((others): [Input, Input] => [input, withItems(input, others)])
  })
}

function swapped({ issues }: ComparisonInput): ComparisonInput {
  return { issues: issues.map(({ a, b, ...rest }) => ({ ...rest, a: b, b: a })) }
}

function backwards({ observers }: RatingsInput): RatingsInput {
  const units = Math.max(0, ...observers.map(({ ratings }) => ratings.length))
  return {
    observers: observers.map(({ name, ratings }) => ({
      name,
      ratings: Array.from({ length: units }, (_, unit) => ratings[units - 1 - unit]),
    })),
  }
}
