import { expect, it } from 'vitest'
import { METRICS } from '../analysis/metrics/registry.ts'
import { METHOD_LINKS } from './methodTitles.ts'

it('leads only to metrics that the method page has', () => {
  const known = new Set(METRICS.map(({ id }) => id))
  const led = Object.values(METHOD_LINKS).flatMap((links) => links.flatMap(({ metric }) => metric ?? []))
  expect(led.filter((metric) => !known.has(metric))).toEqual([])
})
