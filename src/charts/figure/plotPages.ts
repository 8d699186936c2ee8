/* oxlint-disable no-await-in-loop -- what is tried next depends on what came before */
import type { ChartTheme } from '../theme.ts'
import type { FigureSpec, Panel, Stretch } from './figureSpec.ts'
import { innerWidth, plotHeight, type Plot } from './layoutFigure.ts'
import type { Shape } from './layouts.ts'

/** The width every plot is made for. */
const AT_EASE = 888
/** Texts of plots are at least 12 px; at this they are at least 11. */
const SMALLEST = 0.92
const STEP = 0.04
const MOST_SPREAD = 2.2
const TURN_MS = 40

/** Room in px for the plot of a page: where there is but one, and where there are several, which has more to say. */
export interface PlotRoom {
  readonly alone: number
  readonly ofSeveral: number
}

export interface PlotPage extends Plot {
  /** The pieces it shows, where the plot is cut. */
  readonly stretch: Stretch | undefined
}

/**
 * The plot in as many pages as the room asks for. Where there is room, it is laid out for a smaller width and drawn larger;
 * where it is a little too long, a little smaller; otherwise it is cut between its pieces into pages of like length.
 */
export async function plotPages<Row>(
  spec: Pick<FigureSpec<Row>, 'panels' | 'pieces' | 'narrowest'>,
  shape: Shape,
  theme: ChartTheme,
  room: PlotRoom,
): Promise<readonly PlotPage[]> {
  const inner = innerWidth(shape)
  const breathe = breather()
  const draw = async (zoom: number, stretch?: Stretch, spread?: number): Promise<readonly Panel[]> => {
    await breathe()
    return spec.panels(inner / zoom, theme, stretch, spread)
  }
  if (shape.height === undefined) return [{ panels: await draw(1), zoom: 1, stretch: undefined }]
  const heightOf = (panels: readonly Panel[], zoom: number) => plotHeight({ panels, zoom }, shape)

  const sizes = zooms(inner / (spec.narrowest ?? AT_EASE))
  for (const zoom of sizes) {
    const panels = await draw(zoom)
    const height = heightOf(panels, zoom)
    if (height <= room.alone) {
      const spread = spreadOf([height], room.alone)
      return [{ panels: spread > 1 ? await draw(zoom, undefined, spread) : panels, zoom, stretch: undefined }]
    }
  }
  const fitsAt = async (zoom: number, stretch: Stretch) =>
    heightOf(await draw(zoom, stretch), zoom) <= room.ofSeveral
  const stretches = await cut(Math.max(1, spec.pieces ?? 1), (stretch) => fitsAt(1, stretch))
  if (stretches.length === 1) {
    const height = heightOf(await draw(SMALLEST), SMALLEST)
    const panels = await draw(SMALLEST, undefined, room.alone / height)
    return [{ panels, zoom: SMALLEST, stretch: undefined }]
  }
  const zoom = await firstOf(sizes, (size) => everyOf(stretches, (stretch) => fitsAt(size, stretch)))
  const pages = await Promise.all(stretches.map((stretch) => draw(zoom, stretch)))
  const heights = pages.map((panels) => heightOf(panels, zoom))
  const spread = spreadOf(heights, room.ofSeveral)
  return Promise.all(
    stretches.map(async (stretch) => ({ panels: await draw(zoom, stretch, spread), zoom, stretch })),
  )
}

/** Gives the page its turn whenever the work has had one for long enough to be felt. */
function breather(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < TURN_MS) return
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    since = performance.now()
  }
}

/** The first size above 1 that passes; 1 where none does. */
async function firstOf(
  sizes: readonly number[],
  passes: (size: number) => Promise<boolean>,
): Promise<number> {
  for (const size of sizes.filter((one) => one > 1)) if (await passes(size)) return size
  return 1
}

async function everyOf<Item>(
  items: readonly Item[],
  passes: (item: Item) => Promise<boolean>,
): Promise<boolean> {
  for (const item of items) if (!(await passes(item))) return false
  return true
}

/** How much further apart rows can be set for the longest page to fill its room. */
function spreadOf(heights: readonly number[], room: number): number {
  return Math.max(1, Math.min(MOST_SPREAD, ...heights.map((height) => room / Math.max(1, height))))
}

function zooms(most: number): number[] {
  const steps = Math.max(0, Math.floor((most - SMALLEST) / STEP))
  return [...Array.from({ length: steps }, (_, index) => most - index * STEP), SMALLEST]
}

/** The fewest stretches that each fit, made alike where that fits too. A piece that fits nowhere has a page of its own. */
export async function cut(
  pieces: number,
  fits: (stretch: Stretch) => Promise<boolean>,
): Promise<readonly Stretch[]> {
  const full: Stretch[] = []
  for (let from = 0; from < pieces;) {
    const to = await furthest(from, pieces, fits)
    full.push({ from, to })
    from = to
  }
  if (full.length < 2) return full
  const alike = full.map((_, page) => ({
    from: Math.round((page * pieces) / full.length),
    to: Math.round(((page + 1) * pieces) / full.length),
  }))
  return (await everyOf(alike, fits)) ? alike : full
}

/** The furthest end at which the pieces from `from` on still fit; at least one piece. */
async function furthest(
  from: number,
  pieces: number,
  fits: (stretch: Stretch) => Promise<boolean>,
): Promise<number> {
  let least = from + 1
  let most = pieces
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (await fits({ from, to: middle })) least = middle
    else most = middle - 1
  }
  return least
}
