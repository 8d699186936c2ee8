import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { countOf } from '../../base/words.ts'
import { saveFile } from '../../export/saveFile.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import controls from '../../ui/controls.module.css'
import { announce } from '../../ui/Toast.tsx'
import { useDashboard } from '../context.ts'
import { useSheet } from '../working/useSheet.ts'
import styles from './Model.module.css'
import { Part } from './Part.tsx'
import { evidenceTables, modelTables, type ModelTable } from './tables.ts'

/** The whole model as one file, every figure of the selection, and every table of the model for a spreadsheet. */
export function DownloadsSection() {
  const { loaded, model } = useDashboard()
  const evidence = useQuery(evidenceQuery(loaded))
  const own = useMemo(() => modelTables(model), [model])
  const behind = useMemo(() => evidence.data && evidenceTables(evidence.data), [evidence.data])
  return (
    <Part id="downloads" title="Downloads">
      <p className={styles['whole']}>
        <WholeModel />
      </p>
      <p className={styles['whole']}>
        <EveryFigure />
      </p>
      <h3>Tables, as CSV</h3>
      <p className={styles['note']}>
        Everything in the model, whatever is switched off here. Columns are named as in the format; lists are
        joined by “; ”; an empty field is nothing recorded, never 0.
      </p>
      <Tables tables={own} />
      {behind ? (
        <Tables tables={behind} />
      ) : evidence.isError ? (
        <p className={styles['waiting']}>
          The statements could not be loaded.{' '}
          <button type="button" className={controls['text']} onClick={() => void evidence.refetch()}>
            Try again
          </button>
        </p>
      ) : (
        <p className={styles['waiting']}>Loading the statements…</p>
      )}
    </Part>
  )
}

const ArchiveSheet = lazy(async () => ({
  default: (await import('../../charts/figure/dialog/ArchiveSheet.tsx')).ArchiveSheet,
}))

/** The pictures and their rows, as against the data: they show what is switched on here, on the day chosen. */
function EveryFigure() {
  const { open, show, close } = useSheet()
  return (
    <>
      <button type="button" className={controls['text']} aria-haspopup="dialog" onClick={show}>
        Every figure as one ZIP
      </button>{' '}
      <span className={styles['soft']}>of all views, as selected</span>
      {open && (
        <Suspense fallback={null}>
          <ArchiveSheet onClose={close} />
        </Suspense>
      )}
    </>
  )
}

/** The shipped model is a file of this site; an opened one is given back as it came, byte for byte. */
function WholeModel() {
  const { loaded, model } = useDashboard()
  const { file, openedFrom } = loaded
  if (!file || openedFrom === undefined)
    return (
      <a href={`/data/${model.id}/model.json`} download={`${model.id}-${model.version}.json`}>
        The whole model, as JSON
      </a>
    )
  const save = async () => {
    try {
      saveFile(new Blob([await file.arrayBuffer()]), openedFrom, 'application/json')
    } catch {
      announce(`${openedFrom} has changed or gone since it was opened, so it can’t be read again.`)
    }
  }
  return (
    <button type="button" className={controls['text']} onClick={() => void save()}>
      The whole model, as JSON: {openedFrom} as you opened it
    </button>
  )
}

function Tables({ tables }: { readonly tables: readonly ModelTable[] }) {
  const { model } = useDashboard()
  return (
    <ul className={styles['tables']}>
      {tables.map(({ id, title, count, format }) => (
        <li key={id}>
          <button
            type="button"
            className={controls['text']}
            onClick={() => saveFile(format(), `${model.id}-${model.version}-${id}.csv`, 'text/csv')}
          >
            {title}
          </button>{' '}
          <span className={styles['soft']}>{countOf(count, 'row')}</span>
        </li>
      ))}
    </ul>
  )
}
