import { useEffect, useRef, useState } from 'react'
import { countOf } from '../../../base/words.ts'
import { saveFile } from '../../../export/saveFile.ts'
import controls from '../../../ui/controls.module.css'
import { makeArchive, type ArchiveProgress } from '../archive.ts'
import type { Format } from '../figureFiles.ts'
import { figuresOnPage } from '../figuresOnPage.ts'
import type { PngScale } from '../pngOf.ts'
import type { FigureOptions } from '../renderFigure.tsx'
import { Choices } from './Choice.tsx'
import { messageOf } from './usePages.ts'
import styles from './ExportDialog.module.css'

const OFFERED = [
  { value: 'svg', label: 'SVG' },
  { value: 'png', label: 'PNG' },
  { value: 'json', label: 'JSON' },
] as const satisfies readonly { value: Format; label: string }[]

/** All figures of the view in one ZIP, in the shape, theme and scale that are chosen for this one. */
export function AllFigures({
  options,
  scale,
  formats,
  onFormats,
  say,
}: {
  readonly options: FigureOptions
  readonly scale: PngScale
  readonly formats: readonly Format[]
  readonly onFormats: (formats: readonly Format[]) => void
  readonly say: (sentence: string) => void
}) {
  const [progress, setProgress] = useState<ArchiveProgress>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const figures = figuresOnPage()
  const { texts: _, ...shared } = options

  const save = async () => {
    const controller = new AbortController()
    running.current = controller
    try {
      const archive = await makeArchive(figures, shared, formats, scale, setProgress, controller.signal)
      saveFile(archive.content, archive.name, 'application/zip')
      say(`Saved ${archive.name}: ${archive.says}`)
    } catch (error) {
      say(controller.signal.aborted ? 'Cancelled; nothing was saved.' : `Not saved. ${messageOf(error)}`)
    } finally {
      setProgress(undefined)
    }
  }

  return (
    <section className={styles['all']} aria-labelledby="export-all">
      <h3 id="export-all">All figures of this view</h3>
      <p>
        {countOf(figures.length, 'figure')} in one ZIP, in the shape and theme chosen above and with their own
        words, with the rows as CSV and a README.
      </p>
      <Choices
        name="Also as"
        values={formats.filter((format) => format !== 'csv')}
        options={OFFERED}
        onChange={onFormats}
      />
      {progress ? (
        <div className={styles['progress']}>
          <progress max={progress.of} value={progress.done} aria-label="Figures drawn" />
          <p>
            {progress.done + 1} of {progress.of}: {progress.title}
          </p>
          <button type="button" className={controls['button']} onClick={() => running.current?.abort()}>
            Cancel
          </button>
        </div>
      ) : (
        <button type="button" className={controls['button']} onClick={() => void save()}>
          Save all as ZIP
        </button>
      )}
    </section>
  )
}
