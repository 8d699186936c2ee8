/* oxlint-disable no-await-in-loop -- figures are drawn one after the other, for the screen to answer in between */
import { countOf } from '../../base/words.ts'
import { zipFiles } from '../../export/zipFiles.ts'
import { figureFiles, rowsText, type FigureFile, type Format } from './figureFiles.ts'
import type { FigureSpec, Provenance } from './figureSpec.ts'
import type { PngScale } from './pngOf.ts'
import { readmeText } from './readmeText.ts'
import { fileStem, type FigureOptions } from './renderFigure.tsx'

/** A figure that an archive is to hold; it is made when its turn comes. */
export interface ArchiveFigure {
  readonly title: string
  /** The view it stands on, where the archive is of several. */
  readonly view?: ArchiveView
  readonly make: () => Promise<MadeFigure | NoFigure>
}

interface ArchiveView {
  /** Part of the names of files. */
  readonly id: string
  readonly title: string
}

export interface MadeFigure {
  readonly spec: FigureSpec<unknown>
  readonly provenance: Provenance
}

/** The selection has nothing to show in a figure; why, as a sentence. */
interface NoFigure {
  readonly none: string
}

export interface ArchiveProgress {
  readonly done: number
  readonly of: number
  /** The figure that is being drawn, after its view where there are several. */
  readonly name: string
}

export interface Archive {
  readonly name: string
  readonly content: Blob
  readonly says: string
}

/**
 * All figures in one ZIP: pictures in the chosen formats, the rows of each as CSV, and a README. A figure that has nothing
 * to show, or can’t be drawn, is named there and does not hold up the others. Leaves the page room to answer between
 * figures; rejects with the signal’s reason once it is aborted.
 */
export async function makeArchive(
  figures: readonly ArchiveFigure[],
  options: FigureOptions,
  formats: readonly Format[],
  scale: PngScale,
  onProgress: (progress: ArchiveProgress) => void,
  signal: AbortSignal,
): Promise<Archive> {
  const files: FigureFile[] = []
  const made: (MadeFigure & Pick<ArchiveFigure, 'view'>)[] = []
  const leftOut: string[] = []
  const failed: string[] = []
  for (const [done, figure] of figures.entries()) {
    const name = nameOf(figure)
    onProgress({ done, of: figures.length, name })
    await pause()
    signal.throwIfAborted()
    try {
      const one = await figure.make()
      signal.throwIfAborted()
      if ('none' in one) {
        leftOut.push(`${name}: ${one.none}`)
        continue
      }
      files.push(...(await filesOf(one, figure.view, options, formats, scale, signal)))
      made.push({ ...one, ...(figure.view && { view: figure.view }) })
    } catch (error) {
      signal.throwIfAborted()
      failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const [first] = made
  if (!first) throw new Error(failed[0] ?? leftOut[0] ?? 'There is no figure on this page.')
  const { asOf } = first.provenance
  const readme = { name: 'README.txt', content: readmeText(made, files, { leftOut, failed }) }
  return {
    name: `parley-${first.view ? 'all-figures' : 'figures'}-${asOf}.zip`,
    content: await zipFiles([readme, ...files], asOf, signal),
    says: [
      `${countOf(made.length, 'figure')}, ${countOf(files.length + 1, 'file')}.`,
      leftOut.length > 0 && `${leftOut.length} left out with nothing to show; the README says why.`,
      failed.length > 0 && `Not drawn: ${failed.join('; ')}`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

/** The pictures and the rows of one figure, in the folder of its view where there are several. */
async function filesOf(
  { spec, provenance }: MadeFigure,
  view: ArchiveView | undefined,
  options: FigureOptions,
  formats: readonly Format[],
  scale: PngScale,
  signal: AbortSignal,
): Promise<readonly FigureFile[]> {
  const folder = view ? `${view.id}/` : ''
  const files: FigureFile[] = []
  for (const format of formats.filter((one) => one !== 'csv')) {
    const drawn = await figureFiles(spec, provenance, options, format, scale)
    const kind = format === 'json' ? 'data' : 'figures'
    files.push(...drawn.map((file) => ({ ...file, name: `${kind}/${folder}${file.name}` })))
    signal.throwIfAborted()
  }
  const csv = rowsText(spec, provenance, 'csv')
  return [...files, { name: `data/${folder}${fileStem(spec, provenance)}.csv`, content: csv }]
}

function nameOf({ view, title }: ArchiveFigure): string {
  return view ? `${view.title}, ${title}` : title
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
