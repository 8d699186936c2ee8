import { createPortal } from 'react-dom'
import { countOf } from '../../../base/words.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import { LEFT_OUT } from './AllFigures.tsx'
import styles from './ExportDialog.module.css'
import { ArchiveFormats, PictureChoices, SizeChoice } from './PictureChoices.tsx'
import { SaveArchive } from './SaveArchive.tsx'
import { useFigureCounts } from './useArchive.ts'
import { useExportChoices } from './useExportChoices.ts'

/** The figures of every view in one ZIP, with the choices that hold for all of them. */
export function ArchiveSheet({ onClose }: { readonly onClose: () => void }) {
  const [choices, choose] = useExportChoices()
  const { all = 0 } = useFigureCounts()
  return createPortal(
    <Sheet name="Every figure as one ZIP" onClose={onClose}>
      <div className={styles['archive']}>
        <h2>Every figure as one ZIP</h2>
        <p>
          The {countOf(all, 'figure')} of all views for the day, parties and issues shown, each with its own
          words, with the rows as CSV and a README. {LEFT_OUT}
        </p>
        <ArchiveFormats choices={choices} choose={choose} />
        {choices.allFormats.includes('png') && <SizeChoice choices={choices} choose={choose} />}
        <PictureChoices choices={choices} choose={choose} />
        <SaveArchive choices={choices} scope="all" />
      </div>
    </Sheet>,
    document.body,
  )
}
