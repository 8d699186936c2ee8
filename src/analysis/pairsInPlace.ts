/** Comparisons of two parties on an issue that the page does by itself: about 50 ms of it. */
const MOST_COMPARISONS = 100_000

/** Pairs that a page can list one by one. */
const MOST_PAIRS = 1000

/** Whether the pairs of so many parties on so many issues are worked out in place and all listed. */
export function isWorkedOutInPlace(parties: number, issues: number): boolean {
  const pairs = (parties * (parties - 1)) / 2
  return pairs <= MOST_PAIRS && pairs * issues <= MOST_COMPARISONS
}
