import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { formatCount } from '../../../base/words.ts'
import controls from '../../../ui/controls.module.css'
import { Sheet } from '../../../ui/Sheet.tsx'
import { figureFiles, FORMATS, pageFiles, rowsText } from '../figureFiles.ts'
import type { FigureSpec, Provenance } from '../figureSpec.ts'
import { LAYOUT_IDS, SHAPES } from '../layouts.ts'
import { PNG_SCALES } from '../pngOf.ts'
import type { FigureOptions, FigureTexts } from '../renderFigure.tsx'
import { saveFiles } from '../saveFigure.ts'
import { AllFigures } from './AllFigures.tsx'
import { Choice, Choices } from './Choice.tsx'
import { CopyButtons } from './CopyButtons.tsx'
import { keepChoices, keptChoices, type ExportChoices } from './exportChoices.ts'
import { Preview, sizeWords } from './Preview.tsx'
import { TextFields } from './TextFields.tsx'
import { messageOf, usePages } from './usePages.ts'
import styles from './ExportDialog.module.css'

const PARTS = [
  { value: 'legend', label: 'Legend' },
  { value: 'note', label: 'Note' },
  { value: 'sources', label: 'Sources' },
] as const

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
  const [choices, setChoices] = useState(keptChoices)
  const [texts, setTexts] = useState<Partial<FigureTexts>>({})
  const [said, say] = useState('')
  const provenance = useProvenanceOnce(whence, say)
  const { format, scale, layout, theme, legend, note, sources } = choices
  const options = useMemo(
    (): FigureOptions => ({ layout, theme, parts: { legend, note, sources }, texts }),
    [layout, theme, legend, note, sources, texts],
  )
  const drawn = usePages(spec, provenance, options)
  const isPicture = format === 'png' || format === 'svg'
  const choose = (change: Partial<ExportChoices>) => {
    const next = { ...choices, ...change }
    setChoices(next)
    keepChoices(next)
  }
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
  const parts = PARTS.map(({ value }) => value).filter((part) => choices[part])
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
          {format === 'png' && (
            <Choice
              name="Size"
              value={scale}
              options={PNG_SCALES.map((value) => ({
                value,
                label: `${value}×`,
                ...(first ? { detail: sizeWords(first, value) } : {}),
              }))}
              onChoose={(value) => choose({ scale: value })}
            />
          )}
          {isPicture && (
            <>
              <Choice
                name="Shape"
                value={layout}
                options={LAYOUT_IDS.map((value) => ({
                  value,
                  label: SHAPES[value].name,
                  detail: shapeWords(SHAPES[value]),
                }))}
                onChoose={(value) => choose({ layout: value })}
              />
              <Choice
                name="Theme"
                value={theme}
                options={[
                  { value: 'light', label: 'Light' },
                  { value: 'dark', label: 'Dark' },
                ]}
                onChoose={(value) => choose({ theme: value })}
              />
              <Choices
                name="Include"
                values={parts}
                options={PARTS}
                onChange={(values) =>
                  choose(Object.fromEntries(PARTS.map(({ value }) => [value, values.includes(value)])))
                }
              />
              <TextFields own={own} edited={texts} onEdit={setTexts} />
            </>
          )}
          <AllFigures
            options={options}
            scale={scale}
            formats={choices.allFormats}
            onFormats={(allFormats) => choose({ allFormats })}
            say={say}
          />
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

function shapeWords({ width, height }: { width: number; height: number | undefined }): string {
  return height === undefined
    ? `${formatCount(width)} wide`
    : `${formatCount(width)} × ${formatCount(height)}`
}
