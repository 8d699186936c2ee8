/** The mean gap that a fit of 0–1 says, 0–100: 0, the plan is what the party asks; 100, the opposite end on every issue. */
export function meanGap(fit: number): number {
  return 100 * (1 - fit)
}
