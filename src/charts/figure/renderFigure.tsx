/* oxlint-disable no-await-in-loop -- pages are drawn one after the other, for the screen to answer in between */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ReactElement } from 'react'
import { fontStyle } from '../../export/embedFont.ts'
import { fontFilesFor, FONT_STACK } from '../../export/fontFiles.ts'
import { textMeasurer } from '../../export/measureText.ts'
import { serialiseSvg } from '../../export/svgText.ts'
import { darkTheme, exportTheme } from '../theme.ts'
import { FigureDocument } from './FigureDocument.tsx'
import { figureMetadata } from './figureMetadataOf.ts'
import type { FigureSpec, Provenance } from './figureSpec.ts'
import { layoutFigure, roomForPlot, type FigureLayout, type PageTexts } from './layoutFigure.ts'
import { SHAPES, type LayoutId } from './layouts.ts'
import { partWords } from './partWords.ts'
import { plotPages } from './plotPages.ts'

/** The texts of a figure that can be worded otherwise for one export. */
export interface FigureTexts {
  readonly headline: string
  readonly subtitle: string
  readonly note: string
  readonly sources: string
}

export interface FigureOptions {
  readonly layout: LayoutId
  readonly theme: 'light' | 'dark'
  readonly parts: { readonly legend: boolean; readonly note: boolean; readonly sources: boolean }
  readonly texts?: Partial<FigureTexts>
}

/** One page of a figure as the text of an SVG file; `name` is its file name without the ending. */
export interface FigurePage {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly name: string
}

/** What the quick items of the menu save. */
export const DEFAULT_OPTIONS: FigureOptions = {
  layout: 'page',
  theme: 'light',
  parts: { legend: true, note: true, sources: true },
}

/**
 * A figure as one or more SVG documents in the chosen shape. Needs a page to measure text and to draw in; the same spec,
 * provenance and options give the same text everywhere.
 */
export async function renderFigure<Row>(
  spec: FigureSpec<Row>,
  provenance: Provenance,
  options: FigureOptions,
): Promise<{ pages: readonly FigurePage[] }> {
  const shape = SHAPES[options.layout]
  const theme = options.theme === 'dark' ? darkTheme : exportTheme
  const legend = options.parts.legend ? spec.legend : []
  const texts = textsOf(spec, provenance, options)
  await fontsFor([...Object.values(texts).flat(), lettersIn(spec)].join(''))
  const measure = textMeasurer()
  const plots = await plotPages(spec, shape, theme, {
    alone: roomForPlot(texts, shape, measure),
    ofSeveral: roomForPlot(partWords(texts, 9, 99, options.parts.note), shape, measure),
  })
  const pages: FigurePage[] = []
  for (const [index, plot] of plots.entries()) {
    const page = { page: index + 1, pages: plots.length }
    const layout = layoutFigure(
      plots.length === 1 ? texts : partWords(texts, page.page, page.pages, options.parts.note),
      shape,
      plot,
      measure,
    )
    const metadata = figureMetadata(spec, provenance, options.texts ?? {}, page)
    const svg = drawPage(
      layout,
      <FigureDocument
        layout={layout}
        legend={legend}
        theme={theme}
        title={metadata.title}
        description={metadata.description}
      />,
    )
    const style = await fontStyle(svg.textContent)
    pages.push({
      svg: serialiseSvg(svg, { style, metadata }),
      width: layout.width,
      height: layout.height,
      name: `${fileStem(spec, provenance)}${plots.length === 1 ? '' : `-${page.page}`}`,
    })
  }
  return { pages }
}

/** `parley-common-ground-2025-12-24` */
export function fileStem(
  { id }: Pick<FigureSpec<unknown>, 'id'>,
  { asOf }: Pick<Provenance, 'asOf'>,
): string {
  return `parley-${id}-${asOf}`
}

function textsOf<Row>(
  spec: FigureSpec<Row>,
  { sources }: Provenance,
  { parts, texts = {} }: FigureOptions,
): PageTexts {
  return {
    headline: texts.headline ?? spec.headline,
    subtitle: texts.subtitle ?? spec.subtitle,
    legend: parts.legend ? spec.legend.map(({ label }) => label) : [],
    note: parts.note ? (texts.note ?? spec.note) : '',
    sources: parts.sources ? (texts.sources ?? sources) : '',
  }
}

/** The letters that a plot may hold, for its fonts to be there before it is measured. */
function lettersIn<Row>({ rows, columns }: FigureSpec<Row>): string {
  const cells = rows.flatMap((row) => columns.map((column) => String(column.value(row) ?? '')))
  return Array.from(new Set(cells.join(''))).join('')
}

/** Waits until the fonts are loaded that a text is measured with. */
async function fontsFor(text: string): Promise<void> {
  const samples = fontFilesFor(text).map(({ sample }) => sample)
  await Promise.allSettled(
    [400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px ${FONT_STACK}`, samples.join(''))),
  )
  await document.fonts.ready
}

function drawPage(layout: FigureLayout, document: ReactElement): SVGSVGElement {
  const page = drawSvg(document)
  for (const { panel, width } of layout.panels) {
    const picture = drawSvg(panel.picture)
    picture.setAttribute('width', String(width * layout.zoom))
    picture.setAttribute('height', String(panel.height * layout.zoom))
    picture.setAttribute('viewBox', `0 0 ${width} ${panel.height}`)
    picture.setAttribute('overflow', 'visible')
    picture.removeAttribute('style')
    page.querySelector(`[data-slot="${panel.id}"]`)?.append(picture)
  }
  return page
}

/** Draws an element outside the page at once, and takes its SVG out of whatever a library wraps around it. */
function drawSvg(element: ReactElement): SVGSVGElement {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(element))
  const svg = host.querySelector<SVGSVGElement>('svg.recharts-surface') ?? host.querySelector('svg')
  if (!svg) throw new Error('The figure drew nothing.')
  const copy = svg.cloneNode(true) as SVGSVGElement
  root.unmount()
  return copy
}
