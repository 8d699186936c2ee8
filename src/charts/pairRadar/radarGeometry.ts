import { wrapText } from '../../export/wrapText.ts'
import type { HeatCell } from '../pairsHeat/heatRows.ts'

/** One corner of a radar: a group, the agreement of the two on it, and whether they block each other there. */
export interface Corner {
  readonly id: string
  readonly title: string
  /** 0–1; `undefined` where there is nothing to compare, which has no place on the radar. */
  readonly score: number | undefined
  readonly blocked: boolean
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Fewer corners make no shape, more leave no room for their names: both are drawn as bars. */
const FEWEST = 4
const MOST = 10

export function isRadar(corners: readonly unknown[]): boolean {
  return corners.length >= FEWEST && corners.length <= MOST
}

export function cornersOf(groups: readonly HeatCell[]): Corner[] {
  return groups.flatMap(({ group, score, blocked }) =>
    group ? [{ id: group.id, title: group.title, score, blocked: blocked.length > 0 }] : [],
  )
}

/** Whether two radars would look the same. */
export function sameCorners(a: readonly Corner[], b: readonly Corner[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, title, score, blocked }, index) => {
      const other = b[index]
      return id === other?.id && title === other.title && score === other.score && blocked === other.blocked
    })
  )
}

/** The place of a corner around the centre: the first at the top, then clockwise. `y` grows downwards. */
export function cornerPoint(index: number, count: number, radius: number): Point {
  const angle = (2 * Math.PI * index) / count
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }
}

/** Pairs of neighbouring corners that both have a number: between a number and nothing there is no line. */
export function edgesOf(corners: readonly Pick<Corner, 'score'>[]): (readonly [number, number])[] {
  const next = (index: number) => (index + 1) % corners.length
  return corners.flatMap(({ score }, index) =>
    score !== undefined && corners[next(index)]?.score !== undefined ? [[index, next(index)] as const] : [],
  )
}

export interface CornerLabel {
  readonly id: string
  readonly lines: readonly string[]
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly silent: boolean
}

export const LABEL = 12
export const LABEL_LINE = 13.5
const AWAY = 8
/** The more corners, the nearer their names are above each other. */
const MANY = 8
/** So far up or down, from 0 to 1, names grow away from the radar instead of beside it. */
const STEEP = 0.7

/** The names around a radar, within `half` of its centre to each side; a corner without a number says `none`. */
export function cornerLabels(
  corners: readonly Corner[],
  radius: number,
  half: number,
  measure: (text: string) => number,
): CornerLabel[] {
  return corners.map(({ id, title, score }, index) => {
    const { x, y } = cornerPoint(index, corners.length, radius + AWAY)
    const anchor = Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end'
    const room = anchor === 'middle' ? half : half - Math.abs(x) - 2
    const lean = y / (radius + AWAY)
    const most = Math.abs(lean) > STEEP || corners.length > MANY ? 2 : 4
    const lines = fitted(score === undefined ? `${title}: none` : title, room, most, measure)
    const tall = lines.length * LABEL_LINE
    const top = y - tall / 2 + (lean * tall) / 2
    return { id, lines, x, y: top + LABEL_LINE - 3.5, anchor, silent: score === undefined }
  })
}

function fitted(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines = wrapText(text, width, measure)
  if (lines.length <= most) return lines
  let rest = lines.slice(most - 1).join(' ')
  while (rest !== '' && measure(`${rest}…`) > width) rest = rest.slice(0, -1).trimEnd()
  return [...lines.slice(0, most - 1), `${rest}…`]
}
