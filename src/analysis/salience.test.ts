import { describe, expect, it } from 'vitest'
import { meanSalience } from './salience.ts'

describe(meanSalience, () => {
  it.each([
    ['both known', [80, 40], 60, 0],
    ['one missing counts as 50, and is counted', [80, undefined], 65, 1],
    ['both missing', [undefined, undefined], 50, 2],
    ['0 is an answer, not a missing one', [0, 0], 0, 0],
    ['one alone', [30], 30, 0],
  ])('%s', (_what, saliences, weight, assumed) => {
    expect(meanSalience(saliences)).toEqual({ weight, assumed })
  })
})
