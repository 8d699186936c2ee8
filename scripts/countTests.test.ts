import { describe, expect, it } from 'vitest'
import { addCounts, countPlaywright, countVitest, formatCounts } from './countTests.mjs'

describe(countVitest, () => {
  const green = { success: true, numPassedTests: 40, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2 }

  it('takes over the runner’s counts', () => {
    expect(countVitest(green)).toEqual({ passed: 40, failed: 0, skipped: 3 })
  })

  it('counts a file that does not load as a failure', () => {
    expect(countVitest({ ...green, success: false })).toMatchObject({ failed: 1 })
  })
})

describe(countPlaywright, () => {
  const stats = { expected: 12, unexpected: 2, flaky: 1, skipped: 3 }

  it('takes over the runner’s counts', () => {
    expect(countPlaywright({ errors: [], stats })).toEqual({ passed: 13, failed: 2, skipped: 3 })
  })

  it('counts a server that does not start as a failure', () => {
    const nothingRan = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(countPlaywright({ errors: [{}], stats: nothingRan })).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe(formatCounts, () => {
  it('names what was skipped only where something was', () => {
    const unit = { passed: 40, failed: 0, skipped: 0 }
    const journeys = { passed: 12, failed: 1, skipped: 2 }
    expect(formatCounts(unit)).toBe('40 passed, 0 failed')
    expect(formatCounts(addCounts([unit, journeys]))).toBe('52 passed, 1 failed, 2 skipped')
  })
})
