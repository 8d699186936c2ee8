import type { RatingsInput } from './inputs.ts'

/** One line for each observer, one rating for each unit, `.` where there is none. */
export function ratingsOf(...lines: readonly string[]): RatingsInput {
  return {
    observers: lines.map((line, index) => ({
      name: `observer ${index + 1}`,
      ratings: line.split(' ').map((rating) => (rating === '.' ? undefined : Number(rating))),
    })),
  }
}

/** Krippendorff 2011, section C. */
export const FOUR_BY_TWELVE = ratingsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

/** The example of the English Wikipedia’s article. */
export const THREE_BY_FIFTEEN = ratingsOf(
  '. . . . . 3 4 1 2 1 1 3 3 . 3',
  '1 . 2 1 3 3 4 3 . . . . . . .',
  '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
)
