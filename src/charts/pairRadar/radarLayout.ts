import { BAR_ROW } from './radarShape.tsx'
import { LABEL, isRadar, type Corner } from './radarGeometry.ts'

type Measure = (text: string, size: number, weight: number) => number

/** The size of one picture of several beside each other. */
export interface RadarSize {
  readonly abreast: number
  readonly width: number
  readonly height: number
  readonly radius: number
  /** Where the centre stands below the top. */
  readonly centre: number
}

const NARROWEST = 226
const GAP = 8
const MOST_ABREAST = 4
/** Above the radar, and below one that stands on a corner: two lines of a name. */
const NAME = 36
/** Below a radar that stands on an edge, names hang less. */
const EDGE = 28

/** As many radars abreast as leave room for their names, at least one. */
export function radarSize(
  width: number,
  pairs: number,
  corners: readonly unknown[],
  radius: number,
): RadarSize {
  const fit = Math.floor((width + GAP) / (NARROWEST + GAP))
  const most = Math.max(1, Math.min(fit, MOST_ABREAST, pairs))
  // Rows as even as can be: six in twos of three, not four and two.
  const abreast = Math.max(1, Math.ceil(pairs / Math.ceil(pairs / most)))
  const each = (width - (abreast - 1) * GAP) / abreast
  const below = corners.length % 2 === 0 ? NAME : EDGE
  return {
    abreast,
    width: each,
    height: isRadar(corners) ? 2 * radius + NAME + below : corners.length * BAR_ROW,
    radius,
    centre: NAME + radius,
  }
}

/** The names beside bars, each in one line of at most two fifths of the width. */
export function barNames(corners: readonly Corner[], width: number, measure: Measure) {
  const wide = (text: string) => measure(text, LABEL, 400)
  const most = width * 0.42
  const texts = corners.map(({ title }) => {
    if (wide(title) <= most) return title
    let cut = title
    while (cut !== '' && wide(`${cut}…`) > most) cut = cut.slice(0, -1).trimEnd()
    return `${cut}…`
  })
  return { width: Math.max(0, ...texts.map(wide)) + 10, texts }
}
