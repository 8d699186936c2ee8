import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someComparison, someDistribution, someIssueAnswers, someRatings } from '../../testing/arbitraries.ts'
import type { Metric } from './metric.ts'
import { METRICS, metricsOf } from './registry.ts'
import type { Working } from './working.ts'

describe('the arithmetic of the worked examples', () => {
  const workings = METRICS.flatMap((metric) =>
    metric.workedExamples.map(({ name, input }) => [metric, name, metric.explain(input)] as const),
  )

  it('comes to the result, for every metric that is a number by plain arithmetic', () => {
    const wrong = workings.filter(([metric, , working]) => comesTo(working, metric) === false)
    expect(wrong.map(([, name, working]) => [name, working])).toEqual([])
    const checked = workings.flatMap(([metric, , working]) =>
      comesTo(working, metric) === undefined ? [] : [metric.id],
    )
    const words = new Set(['state', 'weighted-median'])
    expect([...new Set(checked)].toSorted()).toEqual(
      METRICS.map(({ id }) => id)
        .filter((id) => !words.has(id))
        .toSorted(),
    )
  })
})

describe('the arithmetic of any input', () => {
  it('comes to the result', () => {
    const some = fc.record({
      answers: someIssueAnswers,
      comparison: someComparison,
      distribution: someDistribution,
      ratings: someRatings,
    })
    fc.assert(
      fc.property(some, ({ answers, comparison, distribution, ratings }) => {
        const issue = { answers, limits: { agreedSpread: 5, closeSpread: 25 } }
        const checked = [
          ...metricsOf('issue').map((metric) => comesTo(metric.explain(issue), metric)),
          ...metricsOf('comparison').map((metric) => comesTo(metric.explain(comparison), metric)),
          ...metricsOf('distribution').map((metric) => comesTo(metric.explain(distribution), metric)),
          ...metricsOf('ratings').map((metric) => comesTo(metric.explain(ratings), metric)),
        ]
        expect(checked).not.toContain(false)
      }),
    )
  })
})

/** Whether the shown arithmetic gives the result; `undefined` where it is in words, is shortened or there is none. */
function comesTo({ arithmetic, result }: Working, { range }: Metric): boolean | undefined {
  if (typeof result !== 'number' || arithmetic === undefined || !range) return undefined
  if (/[^\d.+−×÷() ]/.test(arithmetic)) return undefined
  return Math.abs(workOut(arithmetic) - result) < 1e-3 * (range.high - range.low)
}

/** `1 − (60 + 20) ÷ (100 × 2)` as a number. Sums of products of numbers and brackets, a minus before any of them. */
function workOut(arithmetic: string): number {
  const tokens = arithmetic.match(/[\d.]+|[+−×÷()]/g) ?? []
  let at = 0
  const factor = (): number => {
    const token = tokens[at++]
    if (token === '−') return -factor()
    if (token !== '(') return Number(token)
    const inner = total()
    at += 1
    return inner
  }
  const product = (): number => {
    let value = factor()
    while (tokens[at] === '×' || tokens[at] === '÷')
      value = tokens[at++] === '×' ? value * factor() : value / factor()
    return value
  }
  const total = (): number => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '−') value += tokens[at++] === '+' ? product() : -product()
    return value
  }
  return total()
}
