import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import controls from '../../../ui/controls.module.css'
import { Sheet } from '../../../ui/Sheet.tsx'
import { figureFiles, FORMATS, pageFiles, rowsText } from '../figureFiles.ts'
import type { FigureSpec, Provenance } from '../figureSpec.ts'
import type { FigureTexts } from '../renderFigure.tsx'
import { saveFiles } from '../saveFigure.ts'
import { AllFigures } from './AllFigures.tsx'
import { Choice } from './Choice.tsx'
import { CopyButtons } from './CopyButtons.tsx'
import { optionsOf } from './exportChoices.ts'
import { PictureChoices, SizeChoice } from './PictureChoices.tsx'
import { Preview } from './Preview.tsx'
import { TextFields } from './TextFields.tsx'
import { useExportChoices } from './useExportChoices.ts'
import { messageOf, usePages } from './usePages.ts'
import styles from './ExportDialog.module.css'

/** Every choice of an export, and beside them the file as it will be. */
export function ExportDialog({
  spec,
  provenance: whence,
  onClose,
}: {
  readonly spec: FigureSpec<unknown>
  readonly provenance: () => Promise<Provenance>
  readonly onClose: () => void
}) {
  const [choices, choose] = useExportChoices()
  const [texts, setTexts] = useState<Partial<FigureTexts>>({})
  const [said, say] = useState('')
  const provenance = useProvenanceOnce(whence, say)
  const { format, scale, layout, theme, legend, note, sources } = choices
  // Another format or size draws nothing anew.
  const options = useMemo(
    () => optionsOf({ layout, theme, legend, note, sources }, texts),
    [layout, theme, legend, note, sources, texts],
  )
  const drawn = usePages(spec, provenance, options)
  const isPicture = format === 'png' || format === 'svg'
  const save = async () => {
    if (!provenance) return
    try {
      const files =
        isPicture && !drawn.waiting
          ? await pageFiles(drawn.pages, format, scale)
          : await figureFiles(spec, provenance, options, format, scale)
      say(`Saved ${saveFiles(files, format)}.`)
    } catch (error) {
      say(`Not saved. ${messageOf(error)}`)
    }
  }
  const own = {
    headline: spec.headline,
    subtitle: spec.subtitle,
    note: spec.note,
    sources: provenance?.sources ?? '',
  }
  const [first] = drawn.pages
  return createPortal(
    <Sheet name={`Export ${spec.title}`} wide onClose={onClose}>
      <div className={styles['dialog']}>
        <h2>Export: {spec.title}</h2>
        <div className={styles['left']}>
          <Preview
            spec={spec}
            drawn={drawn}
            format={format}
            scale={scale}
            text={isPicture || !provenance ? undefined : rowsText(spec, provenance, format)}
          />
          <div className={styles['actions']}>
            <button
              type="button"
              className={`${controls['button']} ${controls['primary']}`}
              disabled={!provenance}
              onClick={() => void save()}
            >
              Save {format.toUpperCase()}
            </button>
            <CopyButtons spec={spec} provenance={provenance} pages={drawn.pages} scale={scale} say={say} />
          </div>
          <p role="status" className={styles['said']}>
            {said}
          </p>
        </div>
        <div className={styles['right']}>
          <Choice
            name="Format"
            value={format}
            options={FORMATS.map((value) => ({ value, label: value.toUpperCase() }))}
            onChoose={(value) => choose({ format: value })}
          />
          {format === 'png' && <SizeChoice choices={choices} choose={choose} page={first} />}
          {isPicture && (
            <>
              <PictureChoices choices={choices} choose={choose} />
              <TextFields own={own} edited={texts} onEdit={setTexts} />
            </>
          )}
          <AllFigures choices={choices} choose={choose} />
        </div>
      </div>
    </Sheet>,
    document.body,
  )
}

/** Where the figure’s numbers come from, asked once while the dialog is open. */
function useProvenanceOnce(whence: () => Promise<Provenance>, say: (sentence: string) => void) {
  const [provenance, setProvenance] = useState<Provenance>()
  useEffect(() => {
    let current = true
    whence().then(
      (value) => current && setProvenance(value),
      (error: unknown) => current && say(`The sources did not load. ${messageOf(error)}`),
    )
    return () => {
      current = false
    }
  }, [whence, say])
  return provenance
}
