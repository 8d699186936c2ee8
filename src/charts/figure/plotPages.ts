/* oxlint-disable no-await-in-loop -- what is tried next depends on what came before */
import type { ChartTheme } from '../theme.ts'
import type { FigureSpec, Panel, Stretch } from './figureSpec.ts'
import { innerWidth, plotHeight, type Plot } from './layoutFigure.ts'
import { AT_EASE, type Shape } from './layouts.ts'

/** Texts of plots are at least 12 px; at this they are at least 11. */
const SMALLEST = 0.92
const STEP = 0.04
/** Larger than this, words of a plot would outgrow its headline. */
const LARGEST = 1.6
const MOST_SPREAD = 4
const TURN_MS = 40
/** Layouts round to whole px here and there. */
const ROUNDING = 1
/** A page may be shorter or longer than the others by this part, to end where a group does. */
const NEAR = 0.3

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
  spec: Pick<FigureSpec<Row>, 'panels' | 'pieces' | 'breaks' | 'narrowest'>,
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

  const sizes = zooms(Math.min(LARGEST, inner / (spec.narrowest ?? AT_EASE)))
  for (const zoom of sizes) {
    const panels = await draw(zoom)
    const height = heightOf(panels, zoom)
    if (height <= room.alone) {
      const spread = await fillingSpread(
        height,
        async (by) => heightOf(await draw(zoom, undefined, by), zoom),
        room.alone,
      )
      return [{ panels: spread > 1 ? await draw(zoom, undefined, spread) : panels, zoom, stretch: undefined }]
    }
  }
  const fitsAt = async (zoom: number, stretch: Stretch) =>
    heightOf(await draw(zoom, stretch), zoom) <= room.ofSeveral
  const stretches = await cut(Math.max(1, spec.pieces ?? 1), (stretch) => fitsAt(1, stretch), spec.breaks)
  if (stretches.length === 1) {
    const height = heightOf(await draw(SMALLEST), SMALLEST)
    const panels = await draw(SMALLEST, undefined, room.alone / height)
    return [{ panels, zoom: SMALLEST, stretch: undefined }]
  }
  const zoom = await firstOf(sizes, (size) => everyOf(stretches, (stretch) => fitsAt(size, stretch)))
  const longest = async (by?: number) => {
    const pages = await Promise.all(stretches.map((stretch) => draw(zoom, stretch, by)))
    return Math.max(...pages.map((panels) => heightOf(panels, zoom)))
  }
  const spread = await fillingSpread(await longest(), longest, room.ofSeveral)
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

/**
 * How much further apart rows are set for a page of some height to fill its room. Headings and keys do not stretch, so
 * what is left over after a first try is given to the rows too.
 */
export async function fillingSpread(
  usual: number,
  heightAt: (spread: number) => Promise<number>,
  room: number,
): Promise<number> {
  const first = Math.min(MOST_SPREAD, room / Math.max(1, usual))
  if (first <= 1) return 1
  const height = await heightAt(first)
  if (height > room) return 1
  const each = (height - usual) / (first - 1)
  if (each <= 0) return 1
  const second = Math.min(MOST_SPREAD, 1 + (room - ROUNDING - usual) / each)
  return second > first && (await heightAt(second)) <= room ? second : first
}

function zooms(most: number): number[] {
  const steps = Math.max(0, Math.floor((most - SMALLEST) / STEP))
  return [...Array.from({ length: steps }, (_, index) => most - index * STEP), SMALLEST]
}

/**
 * The fewest stretches that each fit: between groups where those are of about the same length, else of the same length
 * where that fits, else each as full as can be. A piece that fits nowhere has a page of its own.
 */
export async function cut(
  pieces: number,
  fits: (stretch: Stretch) => Promise<boolean>,
  breaks: readonly number[] = [],
): Promise<readonly Stretch[]> {
  const full: Stretch[] = []
  for (let from = 0; from < pieces;) {
    const to = await furthest(from, pieces, fits)
    full.push({ from, to })
    from = to
  }
  if (full.length < 2) return full
  const each = pieces / full.length
  const ends = full.map((_, page) => Math.round((page + 1) * each))
  const near = ends.map((end) => (end === pieces ? end : nearest(end, breaks, each * NEAR)))
  for (const choice of [near, ends]) {
    const stretches = choice.map((to, page) => ({ from: choice[page - 1] ?? 0, to }))
    if (stretches.every(({ from, to }) => from < to) && (await everyOf(stretches, fits))) return stretches
  }
  return full
}

/** The break nearest to an end, the end itself where none is within reach. */
function nearest(end: number, breaks: readonly number[], reach: number): number {
  const within = breaks.filter((one) => Math.abs(one - end) <= reach)
  return within.toSorted((a, b) => Math.abs(a - end) - Math.abs(b - end))[0] ?? end
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
