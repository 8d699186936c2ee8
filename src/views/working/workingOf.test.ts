import { describe, expect, it } from 'vitest'
import { METRICS } from '../../analysis/metrics/registry.ts'
import { ASKED, wordOf } from './question.ts'
import { givenTable, resultWords, workingOf } from './workingOf.ts'

describe('the numbers that can be asked for', () => {
  it('are those of the registry, in the form that it takes', () => {
    const registered = new Map(METRICS.map(({ id, shape }) => [id, shape]))
    for (const [id, { shape }] of Object.entries(ASKED)) expect([id, registered.get(id)]).toEqual([id, shape])
  })
})

describe(workingOf, () => {
  it('is the working of the metric asked for', () => {
    const { metric, working } = workingOf({
      metric: 'spread',
      input: () => ({
        answers: [
          { party: 'Alba', value: 20 },
          { party: 'Borduria', value: 80 },
          { party: 'Curonia', silence: 'deferred' },
        ],
        limits: { agreedSpread: 5, closeSpread: 25 },
      }),
    })
    expect(metric.label).toBe('Spread')
    expect(working).toMatchObject({
      arithmetic: '80 − 20',
      result: 60,
      leftOut: [{ what: 'Curonia', why: 'deferred' }],
    })
  })
})

describe('a number that the page makes of a metric', () => {
  const issues = [
    { issue: 'Height of the dam', a: 20, b: 70, weight: 1 },
    { issue: 'Flow', a: 40, b: 66, weight: 1 },
  ]

  it('has one step more, and ends in it', () => {
    const { working, last, result } = workingOf({
      metric: 'plan-fit',
      input: () => ({ issues }),
      last: 'mean-gap',
    })
    expect(working.result).toBeCloseTo(0.62, 12)
    expect(last).toMatchObject({ word: 'Mean gap', arithmetic: '100 × (1 − 0.62)' })
    expect(result).toBeCloseTo(38, 10)
  })

  it('has none where the metric has none', () => {
    const { last, result } = workingOf({
      metric: 'plan-fit',
      input: () => ({ issues: [] }),
      last: 'mean-gap',
    })
    expect([last?.arithmetic, result]).toEqual([undefined, undefined])
  })

  it('is named by what the page shows', () => {
    expect([wordOf({ metric: 'plan-fit', last: 'mean-gap' }), wordOf({ metric: 'plan-fit' })]).toEqual([
      'Mean gap',
      'Plan fit',
    ])
  })
})

describe(resultWords, () => {
  it('writes a number, a word, or that there is none', () => {
    expect([0.5 / 3, 'blocked', undefined].map((result) => resultWords({ result }))).toEqual([
      '0.166667',
      'blocked',
      'no result: too little to say',
    ])
  })
})

describe(givenTable, () => {
  it('has a column for each name that occurs, and empty cells where it does not', () => {
    const table = givenTable([
      { label: 'Alba', values: { value: 20 } },
      { label: 'Borduria', values: { value: 70, salience: 80 } },
    ])
    expect(table).toEqual({
      columns: ['value', 'salience'],
      rows: [
        { label: 'Alba', cells: ['20', ''] },
        { label: 'Borduria', cells: ['70', '80'] },
      ],
    })
  })

  it('writes many numbers in a line', () => {
    const values = Object.fromEntries([1, 2, 3, 4, 5, 6].map((unit) => [`unit ${unit}`, unit]))
    expect(givenTable([{ label: 'Alba', values }])).toEqual({
      columns: [],
      rows: [{ label: 'Alba', cells: ['unit 1: 1, unit 2: 2, unit 3: 3, unit 4: 4, unit 5: 5, unit 6: 6'] }],
    })
  })
})
