import * as fc from 'fast-check'
import { dayNumber, dayOfNumber } from '../base/days.ts'

const SMALL = Array.from('abcdefghijklmnopqrstuvwxyz0123456789')

/** A number of the scale. Halves and tenths occur in real codings as well as whole points. */
export const scaleValue = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)

/** A whole point of the scale: sums of these are exact, so that laws need no tolerance. */
export const wholeScaleValue = fc.integer({ min: 0, max: 100 })

export const someDay = fc
  .integer({ min: dayNumber('1000-01-01'), max: dayNumber('8999-12-31') })
  .map((number) => dayOfNumber(number))

export const someId = fc
  .tuple(
    fc.constantFrom(...SMALL),
    fc.string({ unit: fc.constantFrom(...SMALL, '-'), maxLength: 79 }),
    fc.boolean(),
  )
  .map(([first, rest, short]) => first + (short ? rest.slice(0, 6) : rest))

export const someIds = fc.uniqueArray(fc.oneof(someId, fc.constantFrom('constructor', 'europe', 'us')), {
  maxLength: 8,
})

/** Where a party stands, its red line never refusing its own value. */
const someAnswer = fc
  .record({ value: wholeScaleValue, below: wholeScaleValue, above: wholeScaleValue, bounds: fc.nat(3) })
  .map(({ value, below, above, bounds }) => ({
    value,
    redLine: [
      undefined,
      { min: Math.min(value, below) },
      { max: Math.max(value, above) },
      { min: Math.min(value, below), max: Math.max(value, above) },
    ][bounds],
  }))

/** Stands of up to six parties, `p0`, `p1` … */
export const someStands = fc
  .array(someAnswer, { maxLength: 6 })
  .map((answers) => answers.map((answer, index) => ({ party: `p${index}`, ...answer })))

/** From two intervals of the scale on, up to `most`; some of one point. */
export const someIntervals = (most: number, { max }: { max: number } = { max: 100 }) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max }), fc.boolean())
      .map(([a, b, point]) => ({ low: Math.min(a, b), high: point ? Math.min(a, b) : Math.max(a, b) })),
    { minLength: 2, maxLength: most },
  )

const someScore = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined })

/** What up to six parties answered on an issue, with salience and capability here and there. */
export const someIssueAnswers = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.tuple(someAnswer, someScore).map(([answer, salience]) => ({ ...answer, salience })),
        fc.record({ silence: fc.constantFrom('never stated', 'deferred'), salience: someScore }),
      ),
      { maxLength: 6 },
    ),
    fc.array(someScore, { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([answers, capabilities, given]) =>
    answers.map((answer, index) => ({
      party: `p${index}`,
      ...answer,
      capability: given ? capabilities[index] : undefined,
    })),
  )

/** Two sides on up to eight issues, either silent here and there. */
export const someComparison = fc
  .array(fc.record({ a: someScore, b: someScore, weight: fc.constantFrom(1, 1, 25, 80) }), { maxLength: 8 })
  .map((issues) => ({ issues: issues.map((issue, index) => ({ issue: `issue ${index}`, ...issue })) }))

/** How many stand at each of two to seven places of the scale. */
export const someDistribution = fc
  .uniqueArray(wholeScaleValue, { minLength: 2, maxLength: 7 })
  .chain((places) =>
    fc
      .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 })), {
        minLength: places.length,
        maxLength: places.length,
      })
      .map((counts) => ({ places: places.toSorted((a, b) => a - b), counts })),
  )

/** What up to five observers found in up to six units, with holes. */
export const someRatings = fc
  .array(fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), { maxLength: 6 }), {
    maxLength: 5,
  })
  .map((rows) => ({ observers: rows.map((ratings, index) => ({ name: `o${index}`, ratings })) }))
