import { countOf } from '../../../base/words.ts'
import { Choice } from './Choice.tsx'
import type { ArchiveScope } from './exportChoices.ts'
import styles from './ExportDialog.module.css'
import { ArchiveFormats, type ChoicesProps } from './PictureChoices.tsx'
import { SaveArchive } from './SaveArchive.tsx'
import { useFigureCounts } from './useArchive.ts'

/** All figures of the view, or of every view, in one ZIP, in the shape, theme and size that are chosen for this one. */
export function AllFigures({ choices, choose }: ChoicesProps) {
  const counts = useFigureCounts()
  const scope = counts.all === undefined ? 'view' : choices.allScope
  return (
    <section className={styles['all']} aria-labelledby="export-all">
      <h3 id="export-all">All figures as one ZIP</h3>
      {counts.all !== undefined && (
        <Choice<ArchiveScope>
          name="Figures of"
          value={scope}
          options={[
            { value: 'view', label: 'This view', detail: countOf(counts.view, 'figure') },
            { value: 'all', label: 'All views', detail: countOf(counts.all, 'figure') },
          ]}
          onChoose={(allScope) => choose({ allScope })}
        />
      )}
      <p>
        In the shape and theme chosen above, each with its own words; with the rows as CSV and a README.
        {scope === 'all' && ` ${LEFT_OUT}`}
      </p>
      <ArchiveFormats choices={choices} choose={choose} />
      <SaveArchive choices={choices} scope={scope} />
    </section>
  )
}

export const LEFT_OUT =
  'A figure that has nothing to show for this selection is named there, with the reason.'
