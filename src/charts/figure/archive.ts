/* oxlint-disable no-await-in-loop -- figures are drawn one after the other, for the screen to answer in between */
import { countOf } from '../../base/words.ts'
import { zipFiles } from '../../export/zipFiles.ts'
import { figureFiles, rowsText, type FigureFile, type Format } from './figureFiles.ts'
import type { ShownFigure } from './figuresOnPage.ts'
import type { Provenance } from './figureSpec.ts'
import type { PngScale } from './pngOf.ts'
import { readmeText } from './readmeText.ts'
import { fileStem, type FigureOptions } from './renderFigure.tsx'

export interface ArchiveProgress {
  readonly done: number
  readonly of: number
  /** The figure that is being drawn. */
  readonly title: string
}

export interface Archive {
  readonly name: string
  readonly content: Blob
  readonly says: string
}

/**
 * All figures in one ZIP: pictures in the chosen formats, the rows of each as CSV, and a README. A figure that can't be drawn
 * is named there, and does not hold up the others. Leaves the page room to answer between figures; rejects with the
 * signal’s reason once it is aborted.
 */
export async function makeArchive(
  figures: readonly Pick<ShownFigure, 'spec' | 'provenance'>[],
  options: FigureOptions,
  formats: readonly Format[],
  scale: PngScale,
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal,
): Promise<Archive> {
  const files: FigureFile[] = []
  const failed: string[] = []
  let provenance: Provenance | undefined
  for (const [done, { spec, provenance: whence }] of figures.entries()) {
    onProgress({ done, of: figures.length, title: spec.title })
    await pause()
    signal.throwIfAborted()
    try {
      const from = await whence()
      provenance ??= from
      for (const format of formats.filter((one) => one !== 'csv')) {
        const made = await figureFiles(spec, from, options, format, scale)
        files.push(...made.map((file) => ({ ...file, name: `${folderOf(format)}/${file.name}` })))
        signal.throwIfAborted()
      }
      files.push({ name: `data/${fileStem(spec, from)}.csv`, content: rowsText(spec, from, 'csv') })
    } catch (error) {
      signal.throwIfAborted()
      failed.push(`${spec.title}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (!provenance) throw new Error(failed[0] ?? 'There is no figure on this page.')
  const specs = figures.map(({ spec }) => spec)
  const readme = { name: 'README.txt', content: readmeText(specs, provenance, files, failed) }
  const content = await zipFiles([readme, ...files], provenance.asOf, signal)
  const bad = failed.length > 0 ? ` Not drawn: ${failed.join('; ')}` : ''
  return {
    name: `parley-figures-${provenance.asOf}.zip`,
    content,
    says: `${countOf(figures.length - failed.length, 'figure')}, ${countOf(files.length + 1, 'file')}.${bad}`,
  }
}

function folderOf(format: Format): string {
  return format === 'json' ? 'data' : 'figures'
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
