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
const EXPORT_RADIUS = 62
/** Between a corner and the words beside it, and beyond them. */
const BESIDE = 12
/** Very long words are broken rather than given more than this. */
const MOST_NARROW = 320
const BETWEEN = 40
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
  narrowest = NARROWEST,
): RadarSize {
  const fit = Math.floor((width + GAP) / (narrowest + GAP))
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

/**
 * Radars for a file, where every word of a name has room beside its corner; `spread` times as large where the width allows
 * it, and further apart.
 */
export function exportedSize(
  width: number,
  pairs: number,
  corners: readonly Corner[],
  measure: Measure,
  spread = 1,
): RadarSize {
  const words = corners.flatMap(({ title }) => title.split(/\s+/))
  const beside = Math.max(0, ...words.map((word) => measure(word, LABEL, 400))) + BESIDE
  const narrowest = Math.min(MOST_NARROW, Math.max(NARROWEST, 2 * (EXPORT_RADIUS + beside)))
  const usual = radarSize(width, pairs, corners, EXPORT_RADIUS, narrowest)
  const most = Math.max(EXPORT_RADIUS, usual.width / 2 - beside)
  const size = radarSize(width, pairs, corners, Math.min(EXPORT_RADIUS * spread, most), narrowest)
  return { ...size, height: size.height + BETWEEN * (spread - 1) }
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
