import { countOf, countWord } from '../../base/words.ts'

const WHOLE_SCALE = 100

interface Line {
  readonly issue: { readonly title: string }
  readonly reading: { readonly spread: number | undefined }
}

/**
 * The Spectrum’s sentence: on how many issues the values lie at both ends of the scale, and on which they all stand at one
 * point. Issues with fewer than two values count nowhere.
 */
export function spectrumHeadline(issues: readonly Line[]): string {
  const known = issues.flatMap(({ issue, reading: { spread } }) =>
    spread === undefined ? [] : [{ title: issue.title, spread }],
  )
  const [only, ...others] = known
  if (!only) return 'On no issue do two of the parties shown have a position.'
  if (others.length === 0) return `On “${only.title}” the parties ${placeWords(only.spread)}.`
  const whole = known.filter(({ spread }) => spread === WHOLE_SCALE).length
  const same = known.filter(({ spread }) => spread === 0).map(({ title }) => title)
  const span =
    whole === 0
      ? `On none of ${known.length} issues do the parties span the whole scale`
      : `On ${whole} of ${known.length} issues the parties span the whole scale`
  return `${span}; ${sameWords(same)}.`
}

function placeWords(spread: number): string {
  if (spread === 0) return 'stand at the same point'
  return spread === WHOLE_SCALE
    ? 'span the whole scale'
    : `stand ${countOf(Math.round(spread * 10) / 10, 'point')} apart`
}

function sameWords([first, ...others]: readonly string[]): string {
  if (first === undefined) return 'on none do they stand at the same point'
  return others.length > 0
    ? `on ${countWord(others.length + 1)} they stand at the same point`
    : `on “${first}” they stand at the same point`
}
