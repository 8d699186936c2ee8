import { wrapText } from '../../export/wrapText.ts'
import { evenLines } from './evenLines.ts'
import type { Panel } from './figureSpec.ts'
import { AT_EASE, type Shape, type TextStyle } from './layouts.ts'

/** Widths of a text in px, for a size in px and a weight. */
export type Measure = (text: string, size: number, weight: number) => number

const SIGN = 12
const BESIDE_SIGN = 6
const LEGEND_GAP = 22
const GAP = 8
/** Kept free for the word mark on the last line of the foot. */
const WORDMARK = 80

/** The words of one page. A text that is left out is empty. */
export interface PageTexts {
  readonly headline: string
  readonly subtitle: string
  readonly legend: readonly string[]
  readonly note: string
  readonly sources: string
}

/** The plot of one page; laid out at a smaller width and drawn larger where there is room. */
export interface Plot {
  readonly panels: readonly Panel[]
  readonly zoom: number
}

interface Line {
  readonly text: string
  readonly y: number
}

export interface PlacedPanel {
  readonly panel: Panel
  readonly x: number
  readonly y: number
  readonly width: number
  readonly headingAt: number | undefined
}

/** Where everything of an exported page stands: texts wrapped, legend flowed, panels stacked; nothing is cut off. */
export interface FigureLayout {
  readonly shape: Shape
  readonly width: number
  readonly height: number
  readonly zoom: number
  readonly headingSize: number
  readonly title: readonly Line[]
  readonly subtitle: readonly Line[]
  readonly ruleAt: number
  readonly legend: readonly { readonly index: number; readonly x: number; readonly y: number }[]
  readonly panels: readonly PlacedPanel[]
  readonly footRuleAt: number
  readonly note: readonly Line[]
  readonly sources: readonly Line[]
  readonly wordmarkAt: number
}

/** What is left of a page’s height for its plot; nothing where its texts fill it, endless where it has no height. */
export function roomForPlot(texts: PageTexts, shape: Shape, measure: Measure): number {
  if (shape.height === undefined) return Number.POSITIVE_INFINITY
  return shape.height - layoutFigure(texts, shape, { panels: [], zoom: 1 }, measure).needed
}

/** The height of a plot, headings and gaps included. */
export function plotHeight({ panels, zoom }: Plot, shape: Shape): number {
  return placePanels(panels, zoom, shape, 0).bottom
}

/** Lays a page out. One with a set height is higher than that only where its content would not fit. */
export function layoutFigure(
  texts: PageTexts,
  shape: Shape,
  plot: Plot,
  measure: Measure,
): FigureLayout & { readonly needed: number } {
  const { width, margin } = shape
  const inner = width - 2 * margin
  const head = flowLines(measure, margin)
  const title = head.lines(texts.headline, shape.title, inner, evenLines)
  const subtitle = head.lines(texts.subtitle, shape.subtitle, inner, evenLines)
  const ruleAt = head.y() + 10
  const legend = flowLegend(texts.legend, ruleAt + GAP, shape, measure)
  const plotAt =
    legend.length === 0 ? ruleAt + GAP + 4 : (legend.at(-1)?.y ?? ruleAt) + shape.legend.line / 2 + GAP
  const { placed, bottom } = placePanels(plot.panels, plot.zoom, shape, plotAt)

  const lay = (footRuleAt: number) => {
    const foot = flowLines(measure, footRuleAt + GAP)
    const note = foot.lines(
      texts.note && `Note: ${texts.note}`,
      shape.note,
      texts.sources ? inner : inner - WORDMARK,
    )
    if (note.length > 0 && texts.sources) foot.skip(4)
    const sources = foot.lines(texts.sources && `Sources: ${texts.sources}`, shape.note, inner - WORDMARK)
    if (note.length + sources.length === 0) foot.skip(shape.note.line)
    const last = sources.at(-1) ?? note.at(-1)
    return { note, sources, wordmarkAt: last?.y ?? foot.y() - 4, bottom: Math.ceil(foot.y() + margin - 10) }
  }
  const tight = lay(bottom + GAP)
  const height = Math.max(shape.height ?? 0, tight.bottom)
  const footRuleAt = bottom + GAP + (height - tight.bottom)
  const { note, sources, wordmarkAt } = lay(footRuleAt)
  return {
    shape,
    width,
    height,
    zoom: plot.zoom,
    headingSize: shape.heading.size * headingScale(shape, plot.zoom),
    title,
    subtitle,
    ruleAt,
    legend,
    panels: placed,
    footRuleAt,
    note,
    sources,
    wordmarkAt,
    needed: tight.bottom,
  }
}

/** Lines of text one below the other, from a height on. */
function flowLines(measure: Measure, top: number) {
  let y = top
  return {
    y: () => y,
    skip: (by: number) => {
      y += by
    },
    lines: (text: string, style: TextStyle, most: number, wrap = wrapText): Line[] =>
      text.trim() === ''
        ? []
        : wrap(text, most, (part) => measure(part, style.size, style.weight)).map((part) => {
            y += style.line
            return { text: part, y: y - (style.line - style.size) / 2 - style.size * 0.2 }
          }),
  }
}

/** A heading is never smaller than the words below it: it grows with a plot that is drawn larger than at its usual width. */
function headingScale(shape: Shape, zoom: number): number {
  return Math.max(1, (zoom * AT_EASE) / innerWidth(shape))
}

function placePanels(panels: readonly Panel[], zoom: number, shape: Shape, top: number) {
  const inner = shape.width - 2 * shape.margin
  const bottoms = new Map<number, number>()
  const scale = headingScale(shape, zoom)
  const placed = panels.map((panel): PlacedPanel => {
    const left = panel.beside?.x ?? 0
    const y = bottoms.get(left) ?? top
    const head = panel.heading ? shape.heading.line * scale : 0
    bottoms.set(left, y + head + panel.height * zoom + GAP)
    return {
      panel,
      x: shape.margin + left * zoom,
      y: y + head,
      width: panel.beside?.width ?? inner / zoom,
      headingAt: panel.heading && y + head - 9 * scale,
    }
  })
  return { placed, bottom: Math.max(top, ...bottoms.values()) }
}

function flowLegend(labels: readonly string[], top: number, shape: Shape, measure: Measure) {
  const { size, weight, line } = shape.legend
  const inner = shape.width - 2 * shape.margin
  const widths = labels.map((label) => SIGN + BESIDE_SIGN + measure(label, size, weight))
  let x = 0
  let y = top + line / 2
  return labels.map((_, index) => {
    const width = widths[index] ?? 0
    if (x > 0 && x + width > inner) {
      x = 0
      y += line
    }
    const place = { index, x: shape.margin + x, y }
    x += width + LEGEND_GAP
    return place
  })
}

/** How wide a plot is that has the whole inner width of a shape. */
export function innerWidth({ width, margin }: Shape): number {
  return width - 2 * margin
}
