import { countOf } from '../../base/words.ts'
import type { Party, Settings } from '../../model/schema.ts'
import { isByDistance, type ComparedParties, type MatrixRows } from './matrixRows.ts'
import { partyOrder } from './positionsRows.ts'

/** The orders that a reader can choose beside that of the issues. */
export function orderOptions(
  parties: readonly Pick<Party, 'id' | 'name'>[],
): { readonly id: string; readonly word: string }[] {
  return [
    { id: 'disagreement', word: 'Disagreement' },
    { id: 'salience', word: 'Salience' },
    { id: 'latest', word: 'Latest move' },
    ...parties.map(({ id, name }) => ({ id: partyOrder(id), word: `Value of ${name}` })),
  ]
}

/** What an order goes by, where its word does not say it; for beside the choice. */
export function orderHint(sort: string | undefined): string | undefined {
  return sort === 'salience' ? 'mean of the parties that state one' : undefined
}

/** In which order the rows stand. */
export function orderWords(
  parties: readonly Party[],
  compared: ComparedParties | undefined,
  sort: string | undefined,
): string {
  if (compared && isByDistance(compared, sort))
    return `Rows by the distance of ${compared[0].name} and ${compared[1].name}, the furthest apart first.`
  if (sort === 'disagreement') return 'Rows by disagreement: blocked first, then by spread.'
  if (sort === 'salience')
    return 'Rows by salience, the mean of the parties shown that state one, the highest first.'
  if (sort === 'latest') return 'Rows by the latest move of a value, the newest first.'
  const party = parties.find(({ id }) => partyOrder(id) === sort)
  if (party) return `Rows by the value of ${party.name}, lowest first.`
  return 'Rows in the order of the model.'
}

/** `12 rows are not shown: 9 within 5 points, 3 where one of the two is silent.`; `undefined` where all are. */
export function notShownWords(
  { within, silent }: Pick<MatrixRows, 'within' | 'silent'>,
  agreedSpread: number,
): string | undefined {
  const hidden = within + silent
  if (hidden === 0) return undefined
  const kinds = [
    ...(within > 0 ? [`${within} within ${countOf(agreedSpread, 'point')}`] : []),
    ...(silent > 0 ? [`${silent} where one of the two is silent`] : []),
  ]
  return `${countOf(hidden, 'row')} ${hidden === 1 ? 'is' : 'are'} not shown: ${kinds.join(', ')}.`
}

/** How a cell of the picture is to be read, in words. */
export function readingWords(
  { agreedSpread, closeSpread }: Settings,
  shows: {
    readonly shaded: boolean
    readonly plans: boolean
    readonly compared: ComparedParties | undefined
  },
): string {
  const place = shows.shaded
    ? 'its tint and the tick on its bottom edge are'
    : 'the tick on its bottom edge is'
  const parts = [
    `A cell says the nearest labelled option of the issue’s scale; ${place} the place on that scale from 0 to 100, its thin line what the party would accept, its number the statements for and against it by that day.`,
    ...(shows.plans
      ? [
          'A plan’s number is its place on the same scale; marks behind a hook are the parties whose red lines it crosses.',
        ]
      : []),
    ...(shows.compared
      ? [
          `Apart is the distance of ${shows.compared[0].name} and ${shows.compared[1].name}; of the other parties only the place is drawn.`,
        ]
      : []),
    `Spread is the largest distance between two values; agreed up to ${agreedSpread} points, close up to ${closeSpread}, blocked wherever red lines leave no outcome.`,
  ]
  return parts.join(' ')
}
