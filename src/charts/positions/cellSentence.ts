import { formatDay, formatDayShort } from '../../base/days.ts'
import { capitalise } from '../../base/words.ts'
import { evidenceCount } from './evidenceCount.ts'
import type { PositionsCell, Stance } from './positionsRows.ts'

/**
 * A cell as one sentence: who, on what, where on the scale, what it refuses, and what stands behind it. Its parts are set off
 * by semicolons, as the words of a scale have commas of their own.
 */
export function cellSentence(cell: PositionsCell): string {
  const { partyName, issueTitle, stance } = cell
  const parts = stance
    ? [...placeWords(cell, stance), `${stance.confidence} confidence`]
    : [cell.words.toLowerCase()]
  const rest = [
    ...(stance || cell.statements > 0 ? [standsOn(cell)] : []),
    ...(cell.stale ? ['stale'] : []),
    ...(cell.contested ? ['contested'] : []),
  ]
  return `${partyName} on ${issueTitle}: ${[...parts, ...rest].join('; ')}`
}

/** `4 statements, newest 15 December 2025` */
function standsOn({ statements, provisions, newest }: PositionsCell): string {
  const count = evidenceCount(statements, provisions)
  return newest ? `${count}, newest ${formatDay(newest)}` : count
}

function placeWords({ words }: PositionsCell, stance: Stance): string[] {
  const refuses = refusal(stance)
  return [
    `${stance.between ? betweenWords(stance.between) : words}, ${stance.value} of 100`,
    ...(stance.range ? [`would accept ${stance.range[0]} to ${stance.range[1]}`] : []),
    ...(refuses ? [refuses] : []),
  ]
}

/** `between “A” and “B”, nearer “A”` */
export function betweenWords({ low, high, nearer }: NonNullable<Stance['between']>): string {
  return `between “${low}” and “${high}”, ${nearer === undefined ? 'halfway' : `nearer “${nearer}”`}`
}

/** `refuses below 65`, in so many words of the scale; `undefined` where there is no red line. */
export function refusal(stance: Pick<Stance, 'redLine'> | undefined): string | undefined {
  const { min, max } = stance?.redLine ?? {}
  const bounds = [
    ...(min === undefined ? [] : [`below ${min}`]),
    ...(max === undefined ? [] : [`above ${max}`]),
  ]
  return bounds.length > 0 ? `refuses ${bounds.join(' and ')}` : undefined
}

/** A cell’s tip: whose it is, and the rest in two short sentences. */
export function cellTip(cell: PositionsCell): { readonly heading: string; readonly text: string } {
  const { stance, since, statements, provisions } = cell
  const place = stance
    ? [String(stance.value), stance.between ? betweenWords(stance.between) : cell.words]
    : [cell.words]
  const refuses = refusal(stance)
  const first = [
    ...place,
    ...(stance?.range ? [`would accept ${stance.range[0]} to ${stance.range[1]}`] : []),
    ...(refuses ? [refuses] : []),
    ...(since ? [`since ${formatDayShort(since)}`] : []),
  ]
  const second = [
    ...(stance ? [`${stance.confidence} confidence`] : []),
    statements === 0 ? 'no statement' : evidenceCount(statements, provisions),
    ...(cell.stale && cell.newest ? [`newest ${formatDayShort(cell.newest)}`] : []),
    ...(cell.contested ? ['contested'] : []),
  ]
  return {
    heading: `${cell.partyName}, ${cell.issueTitle}`,
    text: `${first.join(', ')}. ${capitalise(second.join(', '))}. Enter opens it.`,
  }
}
