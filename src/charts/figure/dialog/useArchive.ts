import { useContext, useEffect, useRef, useState } from 'react'
import { saveFile } from '../../../export/saveFile.ts'
import { makeArchive, type ArchiveFigure, type ArchiveProgress } from '../archive.ts'
import { ExportServicesContext } from '../exportServices.ts'
import type { Format } from '../figureFiles.ts'
import { figuresOnPage } from '../figuresOnPage.ts'
import type { PngScale } from '../pngOf.ts'
import type { FigureOptions } from '../renderFigure.tsx'
import type { ArchiveScope } from './exportChoices.ts'
import { messageOf } from './usePages.ts'

/** How many figures the view on the screen has, and how many all views; `undefined` where those cannot be had. */
export function useFigureCounts() {
  return { view: figuresOnPage().length, all: useContext(ExportServicesContext)?.every.count }
}

/** Makes and saves an archive; `progress` while it does. It stops when it is cancelled or its dialog closes. */
export function useArchive() {
  const [said, say] = useState('')
  const services = useContext(ExportServicesContext)
  const [progress, setProgress] = useState<ArchiveProgress>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const save = async (
    scope: ArchiveScope,
    options: FigureOptions,
    formats: readonly Format[],
    scale: PngScale,
  ) => {
    const controller = new AbortController()
    const { signal } = controller
    running.current = controller
    say('')
    try {
      const here = figuresHere()
      setProgress({ done: 0, of: scope === 'view' ? here.length : (services?.every.count ?? 0), name: '' })
      const figures = scope === 'all' && services ? await services.every.load() : here
      signal.throwIfAborted()
      const archive = await makeArchive(figures, options, formats, scale, setProgress, signal)
      saveFile(archive.content, archive.name, 'application/zip')
      say(`Saved ${archive.name}: ${archive.says}`)
    } catch (error) {
      say(signal.aborted ? 'Cancelled; nothing was saved.' : `Not saved. ${messageOf(error)}`)
    } finally {
      setProgress(undefined)
    }
  }
  return { progress, said, save, cancel: () => running.current?.abort() }
}

/** The figures of the view on the screen. */
function figuresHere(): ArchiveFigure[] {
  return figuresOnPage().map(({ spec, provenance }) => ({
    title: spec.title,
    make: async () => ({ spec, provenance: await provenance() }),
  }))
}
