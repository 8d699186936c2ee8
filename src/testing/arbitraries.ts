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
