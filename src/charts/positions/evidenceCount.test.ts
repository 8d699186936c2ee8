import { expect, it } from 'vitest'
import { evidenceCount } from './evidenceCount.ts'

it.each([
  [0, 0, '0 statements'],
  [1, 0, '1 statement'],
  [2, 1, '1 statement and 1 provision of a plan'],
  [3, 3, '3 provisions of plans'],
  [1200, 0, '1,200 statements'],
])('of %i items %i are provisions: %s', (items, provisions, words) => {
  expect(evidenceCount(items, provisions)).toBe(words)
})
