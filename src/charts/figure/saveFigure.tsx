import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { ReactElement } from 'react'
import { formatDay } from '../../base/days.ts'
import { formatCsv } from '../../export/csv.ts'
import { fontStyle } from '../../export/embedFont.ts'
import { textMeasurer } from '../../export/measureText.ts'
import { rasterise } from '../../export/rasterise.ts'
import { saveFile } from '../../export/saveFile.ts'
import { serialiseSvg, type DublinCoreTerm } from '../../export/svgText.ts'
import { exportTheme } from '../theme.ts'
import { FigureDocument, LAYOUT, layoutFigure } from './FigureDocument.tsx'
import type { FigureSpec, Provenance } from './figureSpec.ts'

type Whence = () => Promise<Provenance>

/** Saves the figure as a picture and gives back the file's name. */
export async function savePng<Row>(spec: FigureSpec<Row>, whence: Whence, scale: 1 | 2 | 4): Promise<string> {
  const provenance = await whence()
  const { text, width, height } = await figureSvg(spec, provenance)
  const name = fileName(spec, provenance, 'png')
  saveFile(await rasterise(text, { width, height }, scale), name, 'image/png')
  return name
}

/** Saves the figure as one SVG document with its font inside, and gives back the file's name. */
export async function saveSvg<Row>(spec: FigureSpec<Row>, whence: Whence): Promise<string> {
  const provenance = await whence()
  const name = fileName(spec, provenance, 'svg')
  saveFile((await figureSvg(spec, provenance)).text, name, 'image/svg+xml')
  return name
}

/** Saves the figure's rows as CSV, the same as its table, and gives back the file's name. */
export async function saveCsv<Row>(spec: FigureSpec<Row>, whence: Whence): Promise<string> {
  const name = fileName(spec, await whence(), 'csv')
  saveFile(formatCsv(spec.rows, spec.columns), name, 'text/csv')
  return name
}

/** The figure as the text of an SVG document: light, 960 wide, with metadata that says where it came from. */
async function figureSvg<Row>(spec: FigureSpec<Row>, provenance: Provenance) {
  await document.fonts.ready
  const layout = layoutFigure(
    spec,
    provenance.sources,
    await spec.panels(LAYOUT.width - 2 * LAYOUT.margin, exportTheme),
    textMeasurer(),
  )
  const page = drawSvg(
    <FigureDocument spec={spec} layout={layout} theme={exportTheme} provenance={provenance} />,
  )
  for (const { panel } of layout.panels) {
    const picture = drawSvg(panel.picture)
    picture.setAttribute('width', String(LAYOUT.width - 2 * LAYOUT.margin))
    picture.setAttribute('height', String(panel.height))
    picture.setAttribute('overflow', 'visible')
    picture.removeAttribute('style')
    page.querySelector(`[data-slot="${panel.id}"]`)?.append(picture)
  }
  const style = await fontStyle(page.textContent)
  const text = serialiseSvg(page, { style, metadata: metadataOf(spec, provenance) })
  return { text, width: layout.width, height: layout.height }
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

function metadataOf<Row>(
  spec: FigureSpec<Row>,
  provenance: Provenance,
): Readonly<Partial<Record<DublinCoreTerm, string>>> {
  const { modelTitle, modelVersion, hash, licence, asOf, address } = provenance
  return {
    'dc:title': `${spec.title}: ${spec.headline}`,
    'dc:description': `${spec.subtitle} As of ${formatDay(asOf)}.`,
    'dc:identifier': `${modelTitle} ${modelVersion}, sha256 ${hash}`,
    'dc:source': address,
    'dc:rights': licence,
    'dc:date': asOf,
  }
}

function fileName<Row>(spec: FigureSpec<Row>, { asOf }: Provenance, type: string): string {
  return `parley-${spec.id}-${asOf}.${type}`
}
