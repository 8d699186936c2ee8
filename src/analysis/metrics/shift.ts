import type { MoveInput } from './inputs.ts'
import { defineMetric } from './metric.ts'
import { formatNumber } from './working.ts'

/** A party’s change of value on an issue, in scale points; see `shiftsBetween` and, for toward whom, `shiftDistances`. */
export const shift = defineMetric({
  id: 'shift',
  label: 'Shift',
  meaning: 'How far and which way along the scale a party moved from one position to its next.',
  formula: 'value after − value before',
  use: 'headline',
  shape: 'move',
  range: { low: -100, high: 100 },
  minimum: { count: 2, of: 'values, before and after' },
  missing: 'A first position, falling silent and speaking again are no shift of a value.',
  reference:
    'Plain difference. Toward or away from another party is the change of distance to its value standing that day.',
  workedExamples: [
    { name: 'from 70 to 60', input: moveOf(70, 60), expected: -10, tolerance: 0, source: 'by hand' },
    {
      name: 'from silence to 60',
      input: moveOf(undefined, 60),
      expected: undefined,
      tolerance: 0,
      source: 'identity',
    },
  ],
  compute: ({ before, after }) =>
    before.value === undefined || after.value === undefined ? undefined : after.value - before.value,
  steps: ({ before, after }) => {
    const [from = 0, to = 0] = [before.value, after.value]
    return { terms: [], arithmetic: `${formatNumber(to)} − ${formatNumber(from)}` }
  },
})

function moveOf(before: number | undefined, after: number | undefined): MoveInput {
  return { before: { party: 'before', value: before }, after: { party: 'after', value: after } }
}
