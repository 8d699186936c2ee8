/* oxlint-disable no-await-in-loop -- one canvas at a time: several large ones may be more than the browser gives */
import { formatCsv } from '../../export/csv.ts'
import { formatRowsJson } from '../../export/rowsJson.ts'
import type { FigureSpec, Provenance } from './figureSpec.ts'
import { pngOf, type PngScale } from './pngOf.ts'
import { fileStem, renderFigure, type FigureOptions, type FigurePage } from './renderFigure.tsx'

/** The kinds of file a figure can be had as. */
export const FORMATS = ['png', 'svg', 'csv', 'json'] as const
export type Format = (typeof FORMATS)[number]

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
}

export interface FigureFile {
  readonly name: string
  readonly content: Blob | string
}

/** The files of a figure in one format: a file a page for pictures, one for its rows. */
export async function figureFiles<Row>(
  spec: FigureSpec<Row>,
  provenance: Provenance,
  options: FigureOptions,
  format: Format,
  scale: PngScale,
): Promise<readonly FigureFile[]> {
  if (format === 'csv' || format === 'json')
    return [{ name: `${fileStem(spec, provenance)}.${format}`, content: rowsText(spec, provenance, format) }]
  const { pages } = await renderFigure(spec, provenance, options)
  return pageFiles(pages, format, scale)
}

/** Pages as files. */
export async function pageFiles(
  pages: readonly FigurePage[],
  format: 'png' | 'svg',
  scale: PngScale,
): Promise<readonly FigureFile[]> {
  const files: FigureFile[] = []
  for (const page of pages)
    files.push({
      name: `${page.name}.${format}`,
      content: format === 'svg' ? page.svg : await pngOf(page, scale),
    })
  return files
}

/** The figure’s rows, the same as its table. */
export function rowsText<Row>(spec: FigureSpec<Row>, provenance: Provenance, format: 'csv' | 'json'): string {
  if (format === 'csv') return formatCsv(spec.rows, spec.columns)
  const { modelId, modelTitle, modelVersion, hash, licence, asOf, address } = provenance
  const about = {
    figure: spec.id,
    title: spec.title,
    headline: spec.headline,
    subtitle: spec.subtitle,
    note: spec.note,
    asOf,
    modelId,
    modelTitle,
    modelVersion,
    hash,
    licence,
    address,
  }
  return formatRowsJson(about, spec.rows, spec.columns)
}
