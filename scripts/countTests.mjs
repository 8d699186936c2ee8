/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ success: boolean, numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport
 * @typedef {{ errors: unknown[], stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/**
 * What Vitest counted. A run that failed without a failed test, as when a file does not load, counts as one failure.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest({ success, numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return {
    passed: numPassedTests,
    failed: success ? numFailedTests : Math.max(numFailedTests, 1),
    skipped: numPendingTests + numTodoTests,
  }
}

/**
 * What Playwright counted, by the same rule. A test that passed only when tried again counts as passed.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright({ errors, stats }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: errors.length > 0 ? Math.max(stats.unexpected, 1) : stats.unexpected,
    skipped: stats.skipped,
  }
}

/**
 * @param {Counts[]} counts
 * @returns {Counts}
 */
export function addCounts(counts) {
  const sum = (/** @type {keyof Counts} */ key) => counts.reduce((total, one) => total + one[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** @param {Counts} counts */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
