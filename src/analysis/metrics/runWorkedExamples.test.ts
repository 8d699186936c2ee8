import { describe, expect, it } from 'vitest'
import { METRICS } from './registry.ts'
import { runWorkedExamples } from './runWorkedExamples.ts'
import { spread } from './spread.ts'

describe(runWorkedExamples, () => {
  it.each(runWorkedExamples().map((result) => [result.label, result.name, result] as const))(
    '%s: %s',
    (_label, _name, { got, expected, tolerance, pass }) => {
      expect(pass, `got ${got}, expected ${expected} within ${tolerance}`).toBe(true)
    },
  )

  it('runs some for every metric', () => {
    const run = new Set(runWorkedExamples().map(({ metric }) => metric))
    expect([...run]).toEqual(METRICS.map(({ id }) => id))
  })

  it('says so where a number does not come out', () => {
    const [example] = spread.workedExamples
    if (!example) throw new Error('Spread has no example')
    const wrong = { ...spread, workedExamples: [{ ...example, expected: 61 }] }
    expect(runWorkedExamples([wrong])).toMatchObject([{ expected: 61, got: 60, pass: false }])
    const silent = { ...spread, workedExamples: [{ ...example, expected: undefined }] }
    expect(runWorkedExamples([silent])).toMatchObject([{ pass: false }])
  })
})
