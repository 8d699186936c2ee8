/** The columns of the matrix for a width: what there is room for, in px. */
export interface MatrixColumns {
  /** `undefined` where the column has gone to make room for words. */
  readonly oneLine: number | undefined
  /** Room of one party. */
  readonly cell: number
  /** Wider than its place: it scrolls sideways, the issues and the ends of the rows stay. */
  readonly scrolls: boolean
  readonly width: number
  /** For `grid-template-columns`. */
  readonly template: string
}

const GAP = 2
const STATE = 110
const SPREAD = 32
const NARROW_FRAME = 860
/** Up to so many parties fit every screen that is no phone; from the next one on they may scroll. */
export const FEW = 4
/** The one line in its two widths, and how much must be left for a party beside each. */
const ONE_LINES = [
  { width: 158, cell: 170 },
  { width: 78, cell: 150 },
] as const

/** What the matrix shows at a width, for a number of parties. */
export function matrixColumns(frame: number, parties: number, roomy: boolean): MatrixColumns {
  const issue = frame < NARROW_FRAME ? 148 : roomy ? 200 : 182
  const least = parties <= FEW ? 104 : roomy ? 160 : 132
  const free = frame - issue - STATE - SPREAD - (parties + 2) * GAP
  const oneLine = ONE_LINES.find(({ width, cell }) => (free - width - GAP) / parties >= cell)?.width
  const room = oneLine === undefined ? free : free - oneLine - GAP
  const cell = Math.max(least, room / parties)
  const scrolls = cell * parties > room
  return {
    oneLine,
    cell,
    scrolls,
    width: scrolls ? Math.ceil(frame - free + cell * parties) : frame,
    template: [
      `${issue}px`,
      `repeat(${parties}, minmax(${least}px, 1fr))`,
      ...(oneLine === undefined ? [] : [`${oneLine}px`]),
      `${STATE}px`,
      `${SPREAD}px`,
    ].join(' '),
  }
}
