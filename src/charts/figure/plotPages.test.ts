import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { lightTheme } from '../theme.ts'
import type { Panel, Stretch } from './figureSpec.ts'
import { plotHeight } from './layoutFigure.ts'
import { SHAPES } from './layouts.ts'
import { cut, fillingSpread, plotPages } from './plotPages.ts'

/** A plot of rows of one height that asks for so many px. */
const plotOf = (rows: number, row: number, pieces: number | undefined = rows) => ({
  ...(pieces === undefined ? {} : { pieces }),
  panels: async (_width: number, _theme: unknown, stretch?: Stretch): Promise<Panel[]> => {
    const count = stretch ? stretch.to - stretch.from : rows
    return [{ id: 'plot', height: count * row, picture: createElement('svg') }]
  },
})
const room = { alone: 400, ofSeveral: 380 }

describe('plotPages', () => {
  it('never cuts a page without a height', async () => {
    const pages = await plotPages(plotOf(500, 20), SHAPES.page, lightTheme, {
      alone: Infinity,
      ofSeveral: Infinity,
    })
    expect(pages).toHaveLength(1)
  })

  it('draws larger where there is room', async () => {
    const [page, ...others] = await plotPages(plotOf(5, 20), SHAPES.slide, lightTheme, room)
    expect(others).toEqual([])
    expect(page?.zoom).toBeCloseTo(1200 / 888)
  })

  it('sets rows apart where there is still room, by what their heads leave of it', async () => {
    const asked: number[] = []
    const spec = {
      panels: async (_width: number, _theme: unknown, _stretch?: Stretch, spread = 1): Promise<Panel[]> => {
        asked.push(spread)
        return [{ id: 'plot', height: 100 + 60 * spread, picture: createElement('svg') }]
      },
    }
    const [page] = await plotPages(spec, SHAPES.slide, lightTheme, room)
    const height = page ? plotHeight(page, SHAPES.slide) : 0
    expect(height).toBeLessThanOrEqual(room.alone)
    expect(height).toBeGreaterThan(room.alone - 3)
    expect(Math.max(...asked)).toBeLessThanOrEqual(4)
  })

  it('never draws words larger than the headline', async () => {
    const [page] = await plotPages({ ...plotOf(2, 20), narrowest: 200 }, SHAPES.slide, lightTheme, room)
    expect(14 * (page?.zoom ?? 9)).toBeLessThan(SHAPES.slide.title.size)
  })

  it('draws a little smaller before it cuts', async () => {
    const [page, ...others] = await plotPages(plotOf(21, 20), SHAPES.slide, lightTheme, room)
    expect(others).toEqual([])
    expect(page?.zoom).toBeLessThan(1)
    expect(12 * (page?.zoom ?? 0)).toBeGreaterThanOrEqual(11)
  })

  it('cuts what is too long into pages of like length that all fit, and loses no row', async () => {
    const pages = await plotPages(plotOf(40, 20), SHAPES.slide, lightTheme, room)
    expect(pages.map(({ stretch }) => stretch)).toEqual([
      { from: 0, to: 13 },
      { from: 13, to: 27 },
      { from: 27, to: 40 },
    ])
    for (const page of pages) expect(plotHeight(page, SHAPES.slide)).toBeLessThanOrEqual(room.ofSeveral)
  })

  it('gives a row that fits nowhere a page of its own, and what cannot be cut one page', async () => {
    expect(await plotPages(plotOf(2, 900), SHAPES.slide, lightTheme, room)).toHaveLength(2)
    expect(await plotPages(plotOf(90, 20, 1), SHAPES.slide, lightTheme, room)).toHaveLength(1)
    expect(await plotPages(plotOf(0, 20, 0), SHAPES.slide, lightTheme, room)).toHaveLength(1)
  })
})

describe('cut', () => {
  it('keeps the full stretches where alike ones would not fit', async () => {
    const heights = [1, 1, 1, 1, 1, 9, 9, 1]
    const fits = async ({ from, to }: Stretch) =>
      heights.slice(from, to).reduce((sum, one) => sum + one, 0) <= 14
    expect(await cut(8, fits)).toEqual([
      { from: 0, to: 6 },
      { from: 6, to: 8 },
    ])
  })
})

describe('cut, with groups', () => {
  const fits = async ({ from, to }: Stretch) => to - from <= 12

  it('ends a page where a group ends, if that is about half-way', async () => {
    expect(await cut(20, fits, [4, 11, 17])).toEqual([
      { from: 0, to: 11 },
      { from: 11, to: 20 },
    ])
  })

  it('makes pages alike where the groups would make one too long, or stand too far off', async () => {
    const alike = [
      { from: 0, to: 12 },
      { from: 12, to: 23 },
    ]
    expect(await cut(23, fits, [10])).toEqual(alike)
    expect(await cut(23, fits, [2, 21])).toEqual(alike)
  })
})

describe(fillingSpread, () => {
  const heads = (spread: number) => Promise.resolve(100 + 100 * spread)

  it('fills the room though only a part of the page stretches', async () => {
    expect(await fillingSpread(200, heads, 400)).toBeCloseTo(3, 1)
  })

  it('leaves a page as it is that fills its room, that does not stretch, or that would run over', async () => {
    expect(await fillingSpread(400, heads, 400)).toBe(1)
    expect(await fillingSpread(200, async () => 200, 400)).toBe(1)
    expect(await fillingSpread(200, async (spread) => 200 * spread * spread, 400)).toBe(1)
  })
})
