import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { layoutFigure, plotHeight, roomForPlot, type PageTexts } from './layoutFigure.ts'
import { LAYOUT_IDS, SHAPES } from './layouts.ts'

const measure = (text: string, size: number) => text.length * size * 0.5
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')
const panel = (id: string, height: number) => ({ id, height, picture: createElement('svg') })

const texts: PageTexts = {
  headline: words(40),
  subtitle: words(60),
  legend: Array.from({ length: 14 }, (_, index) => `Sign number ${index}`),
  note: words(200),
  sources: words(120),
}

describe.each(LAYOUT_IDS)('layoutFigure for %s', (id) => {
  const shape = SHAPES[id]
  const layout = layoutFigure(texts, shape, { panels: [panel('a', 120), panel('b', 80)], zoom: 1 }, measure)
  const inner = shape.width - 2 * shape.margin

  it('keeps every line within the width, and the legend too', () => {
    for (const { text } of layout.title) expect(measure(text, shape.title.size)).toBeLessThanOrEqual(inner)
    for (const { text } of layout.note) expect(measure(text, shape.note.size)).toBeLessThanOrEqual(inner)
    for (const { index, x } of layout.legend)
      expect(x + 18 + measure(texts.legend[index] ?? '', shape.legend.size)).toBeLessThanOrEqual(
        shape.width - shape.margin,
      )
  })

  it('sets nothing on anything else, from top to bottom', () => {
    const steps = [
      ...layout.title.map(({ y }) => y),
      ...layout.subtitle.map(({ y }) => y),
      layout.ruleAt,
      ...new Set(layout.legend.map(({ y }) => y)),
      ...layout.panels.flatMap(({ y, panel: { height } }) => [y, y + height]),
      layout.footRuleAt,
      ...layout.note.map(({ y }) => y),
      ...layout.sources.map(({ y }) => y),
      layout.height,
    ]
    expect(steps).toEqual(steps.toSorted((one, other) => one - other))
  })

  it('loses no word', () => {
    expect(layout.note.map(({ text }) => text).join(' ')).toBe(`Note: ${texts.note}`)
    expect(layout.sources.map(({ text }) => text).join(' ')).toBe(`Sources: ${texts.sources}`)
  })

  it('has no text below 11 px', () => {
    const { title, subtitle, legend, heading, note } = shape
    for (const { size } of [title, subtitle, legend, note, heading])
      expect(size - 1.5).toBeGreaterThanOrEqual(11)
  })
})

describe('layoutFigure', () => {
  const short: PageTexts = { headline: 'A', subtitle: 'B', legend: [], note: 'C', sources: 'D' }

  it('has exactly the height of its shape where the content fits, the foot at its bottom', () => {
    const layout = layoutFigure(short, SHAPES.slide, { panels: [panel('a', 100)], zoom: 1 }, measure)
    expect([layout.width, layout.height]).toEqual([1280, 720])
    expect(layout.sources.at(-1)?.y).toBeGreaterThan(720 - 60)
  })

  it('grows rather than cuts', () => {
    const layout = layoutFigure(short, SHAPES.slide, { panels: [panel('a', 900)], zoom: 1 }, measure)
    expect(layout.height).toBeGreaterThan(900)
  })

  it('leaves out what is empty, and keeps a place for the word mark', () => {
    const layout = layoutFigure(
      { ...short, note: '', sources: '' },
      SHAPES.slide,
      { panels: [], zoom: 1 },
      measure,
    )
    expect([layout.note, layout.sources]).toEqual([[], []])
    expect(layout.wordmarkAt).toBeGreaterThan(layout.footRuleAt)
    expect(layout.wordmarkAt).toBeLessThan(720)
  })

  it('fills the room it says there is', () => {
    const room = roomForPlot(short, SHAPES.square, measure)
    const plot = { panels: [panel('a', Math.floor(room) - 8)], zoom: 1 }
    expect(plotHeight(plot, SHAPES.square)).toBeLessThanOrEqual(room)
    expect(layoutFigure(short, SHAPES.square, plot, measure).height).toBe(1080)
    expect(roomForPlot(short, SHAPES.page, measure)).toBe(Number.POSITIVE_INFINITY)
  })

  it('leaves no word alone on the last line of a headline, and makes it no line longer', () => {
    const long = `${'word '.repeat(15)}orphan`
    const { title } = layoutFigure(
      { ...short, headline: long },
      SHAPES.square,
      { panels: [], zoom: 1 },
      measure,
    )
    const widths = title.map(({ text }) => measure(text, SHAPES.square.title.size))
    expect(title).toHaveLength(2)
    expect(title.map(({ text }) => text).join(' ')).toBe(long)
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6)
  })

  it('sets headings no smaller than the words of a plot that is drawn larger', () => {
    const headed = { ...panel('a', 100), heading: { strong: 'A', soft: '' } }
    const at = (zoom: number) => layoutFigure(short, SHAPES.square, { panels: [headed], zoom }, measure)
    expect(at(1).headingSize).toBe(SHAPES.square.heading.size)
    expect(at(1.6).headingSize).toBeGreaterThan(20)
    expect(at(1.6).panels[0]?.y).toBeGreaterThan(at(1).panels[0]?.y ?? 0)
  })

  it('stands panels side by side that say so', () => {
    const beside = (x: number) => ({ ...panel(`at-${x}`, 100), beside: { x, width: 500 } })
    const { panels } = layoutFigure(
      short,
      SHAPES.slide,
      { panels: [beside(0), beside(0), beside(600)], zoom: 1 },
      measure,
    )
    expect(panels[2]?.y).toBe(panels[0]?.y)
    expect(panels[1]?.y).toBeGreaterThan(panels[0]?.y ?? 0)
    expect(panels.map(({ x }) => x)).toEqual([40, 40, 640])
  })
})
