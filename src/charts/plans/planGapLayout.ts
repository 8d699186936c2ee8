import { formatDayShort } from '../../base/days.ts'
import { countOf } from '../../base/words.ts'
import { wrapText } from '../../export/wrapText.ts'
import { estimateWidth } from '../estimateWidth.ts'
import { dodge } from '../oneLine/dodge.ts'
import { at, chainPath, endsPath, type Elsewhere } from './planChainPaths.ts'
import type { PlanGapCell, PlanGapRow, PlanKind } from './planGapRows.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface GapMark {
  readonly cell: PlanGapCell
  /** Where the party’s mark stands; `undefined` where there is too little to compare. */
  readonly dot: { readonly x: number; readonly y: number } | undefined
  /** Where the number of red lines crossed stands. */
  readonly count: { readonly x: number; readonly y: number }
  /** What can be pressed. */
  readonly target: Box
}

export interface GapRowLayout {
  readonly row: PlanGapRow
  readonly y: number
  readonly height: number
  /** Where its rule stands, and where the next one’s does: further off where rows are spread. */
  readonly from: number
  readonly to: number
  readonly name: readonly string[]
  readonly meta: readonly string[]
  /** Where the first line of date and status begins: under the name, or beside it in a row of one line. */
  readonly metaAt: { readonly x: number; readonly y: number }
  /** A row of one line: numbers stand side by side. */
  readonly oneLine: boolean
  readonly authorsAt: { readonly x: number; readonly y: number }
  readonly marks: readonly GapMark[]
  readonly nameTarget: Box
}

export interface GapsLayout {
  readonly width: number
  readonly height: number
  /** A narrow one sets the numbers under the dots, on buttons. */
  readonly narrow: boolean
  readonly plot: { readonly x: number; readonly width: number; readonly max: number }
  readonly ticks: readonly { readonly value: number; readonly x: number }[]
  readonly columns: readonly { readonly party: string; readonly x: number }[]
  readonly headings: readonly { readonly y: number; readonly strong: string; readonly soft: string }[]
  readonly rows: readonly GapRowLayout[]
  readonly links: readonly { readonly party: string; readonly path: string }[]
  /** Halves of the lines to the drafts of the chain on the pages before and after. */
  readonly ends: readonly { readonly party: string; readonly path: string }[]
}

export const HEAD = 60
export const NAME = { size: 14, line: 18 } as const
export const META = { size: 12.5, line: 16 } as const
const CHIP = { width: 84, height: 44 } as const
const ROW = 44
const LINE_ROW = 27
const COLUMN = 38
const LEAST_PLOT = 110
const HEADING = 42
const USUAL_TICKS = [0, 30, 60, 90]
const FULL_TICKS = [0, 25, 50, 75, 100]
const USUAL_MAX = 90
const MARK_APART = 11
const TARGET = 24
const SIGN = 13
const EDGE = 7

const HEADINGS: Readonly<Record<PlanKind, readonly [string, string] | undefined>> = {
  measured: undefined,
  few: ['Too few issues to compare', 'fewer than 3 in common with any party shown'],
  later: ['Later', 'dated after the day shown, not measured'],
}

/** Where everything of the picture stands for a width; marks and numbers do not depend on the screen. */
export function layoutGaps(
  rows: readonly PlanGapRow[],
  parties: readonly string[],
  width: number,
  spread = 1,
  elsewhere: Elsewhere = {},
): GapsLayout {
  const nameWidth = Math.max(150, Math.min(264, width * 0.33))
  const wide = width - nameWidth - 2 * EDGE - parties.length * COLUMN - 12
  const narrow = wide < LEAST_PLOT
  const max = Math.max(
    USUAL_MAX,
    ...rows.flatMap(({ cells }) => cells.map(({ gap }) => (gap !== undefined && gap > USUAL_MAX ? 100 : 0))),
  )
  const plot = narrow ? { x: 10, width: width - 20, max } : { x: nameWidth + EDGE, width: wide, max }
  const columns = parties.map((party, index) => ({
    party,
    x: width - (parties.length - index - 0.5) * COLUMN,
  }))
  const headings: { y: number; strong: string; soft: string }[] = []
  let y = narrow ? 34 : HEAD
  let kind: PlanKind | undefined
  const placed = rows.map((row): GapRowLayout => {
    if (row.kind !== kind) {
      kind = row.kind
      const words = HEADINGS[kind]
      if (words) {
        headings.push({ y, strong: words[0], soft: words[1] })
        y += HEADING + (narrow ? META.line : 0)
      }
    }
    const from = y
    const more = (row.kind === 'measured' ? ROW : LINE_ROW) * (spread - 1)
    const place = { width, nameWidth, plot, columns, y: from + more / 2 }
    const layout = narrow ? narrowRow(row, place) : wideRow(row, place)
    y += layout.height + more
    return { ...layout, from, to: y }
  })
  return {
    width,
    height: Math.ceil(y + 6),
    narrow,
    plot,
    ticks: (max > USUAL_MAX ? FULL_TICKS : USUAL_TICKS).map((value) => ({ value, x: at(plot, value) })),
    columns,
    headings,
    rows: placed,
    // In a narrow picture the lines would run through the words; there the bold names tell the chain.
    links: narrow ? [] : parties.map((party) => ({ party, path: chainPath(placed, party) })),
    ends: narrow
      ? []
      : parties.map((party) => ({ party, path: endsPath(placed, party, plot, elsewhere, [HEAD - 6, y]) })),
  }
}

type PlacedRow = Omit<GapRowLayout, 'from' | 'to'>

interface Place {
  readonly width: number
  readonly nameWidth: number
  readonly plot: GapsLayout['plot']
  readonly columns: GapsLayout['columns']
  readonly y: number
}

function wideRow(row: PlanGapRow, place: Place): PlacedRow {
  const { nameWidth, plot, columns, y } = place
  const measured = row.kind === 'measured'
  const room = measured ? nameWidth : plot.x + plot.width - EDGE
  const texts =
    (measured ? undefined : oneLineOf(row, nameWidth, plot.x, room)) ??
    textsOf(row, room, measured ? nameWidth - 8 : room)
  const height = Math.max(measured ? ROW : 0, texts.height)
  const middle = height / 2
  const dots = dotsOf(row, plot, middle)
  const marks = row.cells.map((cell, index): GapMark => {
    const count = { x: columns[index]?.x ?? 0, y: middle }
    const dot = dots[index]
    const spot = dot ?? count
    return { cell, dot, count, target: boxAround(spot.x, spot.y) }
  })
  return {
    ...texts,
    row,
    y,
    height,
    marks,
    nameTarget: {
      x: 0,
      y: 4,
      width: measured ? nameWidth - 4 : plot.x + plot.width - EDGE,
      height: Math.max(TARGET, height - 8),
    },
  }
}

function narrowRow(row: PlanGapRow, place: Place): PlacedRow {
  const { width, plot, y } = place
  const texts = textsOf(row, width, width)
  const strip = row.kind === 'measured' ? 34 : 0
  const dots = dotsOf(row, plot, texts.height + strip / 2 - 2)
  const across = Math.max(1, Math.floor(width / CHIP.width))
  const wide = width / Math.min(across, Math.max(1, row.cells.length))
  const top = texts.height + strip
  const marks = row.cells.map((cell, index): GapMark => {
    const x = (index % across) * wide
    const chipY = top + Math.floor(index / across) * CHIP.height
    return {
      cell,
      dot: dots[index],
      count: { x, y: chipY },
      target: { x, y: chipY, width: Math.min(wide, 130), height: CHIP.height },
    }
  })
  const lines = Math.ceil(row.cells.length / across)
  return {
    ...texts,
    row,
    y,
    height: top + lines * CHIP.height + (lines > 0 ? 8 : 0),
    marks,
    nameTarget: { x: 0, y: 2, width, height: Math.max(44, texts.height) - 4 },
  }
}

/** Name, and beside it date and status, in one line; `undefined` where they do not fit. */
function oneLineOf(row: PlanGapRow, nameWidth: number, x: number, right: number) {
  const words = metaWords(row)
  const authorsAt = { x: right - row.authors.length * SIGN + 8, y: LINE_ROW / 2 }
  if (widthOf(row.title, NAME.size) > nameWidth || x + widthOf(words, META.size) + 12 > authorsAt.x)
    return undefined
  const metaAt = { x, y: 18 }
  return { name: [row.title], meta: [words], metaAt, authorsAt, oneLine: true, height: LINE_ROW }
}

/** Names and dates are set without reserve: where a line is a little longer than guessed, there is still the gutter. */
function widthOf(text: string, size: number): number {
  return estimateWidth(text, size) * 0.9
}

function metaWords({ date, status, kind, spoken }: PlanGapRow): string {
  const coded = kind === 'later' ? `, speaks on ${countOf(spoken, 'issue')}` : ''
  return `${formatDayShort(date)}, ${status}${coded}`
}

function textsOf(row: PlanGapRow, width: number, right: number) {
  const fit = (text: string, size: number) => wrapText(text, width - 6, (part) => widthOf(part, size))
  const name = fit(row.title, NAME.size)
  const meta = fit(metaWords(row), META.size)
  const signs = row.authors.length * SIGN
  // The authors' marks stand at the end of the last line where they fit, else below it.
  const beside = widthOf(meta.at(-1) ?? '', META.size) + 6 + signs <= right
  const lines = meta.length + (beside ? 0 : 1)
  const metaTop = name.length * NAME.line
  return {
    name,
    meta,
    metaAt: { x: 0, y: 17 + metaTop },
    oneLine: false,
    authorsAt: { x: right - signs + SIGN / 2, y: 4.5 + metaTop + (lines - 0.5) * META.line },
    height: 8 + metaTop + lines * META.line,
  }
}

function dotsOf(row: PlanGapRow, plot: GapsLayout['plot'], middle: number) {
  const held = row.cells.flatMap(({ gap }, index) => (gap === undefined ? [] : [{ gap, index }]))
  const { places } = dodge(
    held.map(({ gap }) => (gap / plot.max) * plot.width),
    plot.width,
    MARK_APART,
  )
  const dots: ({ x: number; y: number } | undefined)[] = row.cells.map(() => undefined)
  held.forEach(({ index }, place) => {
    const spot = places[place]
    if (spot) dots[index] = { x: plot.x + spot.x, y: middle + spot.y }
  })
  return dots
}

function boxAround(x: number, y: number): Box {
  return { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET }
}
