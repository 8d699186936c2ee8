import { joinWords } from '../../base/words.ts'
import type { CellScaleSpec, ScaleBound } from './cellScaleSpec.ts'

const MOST_NAMED = 3

/** `Russia’s`, `United States’` */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`
}

/** Ways to name a bound on the scale, from the fullest to the shortest; a picture takes the first that fits. */
export function boundLabels({ looks, value }: ScaleBound): string[] {
  const named = looks.length <= MOST_NAMED
  const names = named ? [`${possessive(joinWords(looks.map(({ name }) => name)))} red line, ${value}`] : []
  const short = named ? [`red line of ${joinWords(looks.map(({ shortLabel }) => shortLabel))}, ${value}`] : []
  return [...names, ...short, `${looks.length === 1 ? 'red line' : 'red lines'}, ${value}`]
}

/** What the picture shows, in sentences for those who do not see it. */
export function scaleSentence(
  title: string,
  { low, high, marks, range, bounds, zone }: CellScaleSpec,
): string {
  const places = marks.map(({ look, value }) => `${look.name} ${value}`)
  const accepts = range && `It would accept ${range[0]} to ${range[1]}.`
  const refusals = bounds.map(
    ({ looks, value, refuses }) =>
      `${joinWords(looks.map(({ name }) => name))} ${looks.length === 1 ? 'refuses' : 'refuse'} all ${refuses} ${value}.`,
  )
  return [
    `${title}, from 0, ${low}, to 100, ${high}.`,
    places.length > 0 ? `${places.join(', ')}.` : 'No party shown has a value.',
    accepts,
    ...refusals,
    zone.low > zone.high && 'No outcome is left.',
  ]
    .filter(Boolean)
    .join(' ')
}
