import controls from '../../../ui/controls.module.css'
import type { FigureTexts } from '../renderFigure.tsx'
import styles from './ExportDialog.module.css'

const FIELDS = [
  { id: 'headline', label: 'Headline', rows: 2 },
  { id: 'subtitle', label: 'Subtitle', rows: 2 },
  { id: 'note', label: 'Note', rows: 4 },
  { id: 'sources', label: 'Source line', rows: 4 },
] as const satisfies readonly { id: keyof FigureTexts; label: string; rows: number }[]

/** The words of the file, to be worded otherwise for this export; each can be had back. */
export function TextFields({
  own,
  edited,
  onEdit,
}: {
  /** The figure’s own words. */
  readonly own: FigureTexts
  readonly edited: Partial<FigureTexts>
  readonly onEdit: (edited: Partial<FigureTexts>) => void
}) {
  const change = (id: keyof FigureTexts, text: string | undefined) => {
    const { [id]: _, ...others } = edited
    onEdit(text === undefined || text === own[id] ? others : { ...others, [id]: text })
  }
  return FIELDS.map(({ id, label, rows }) => (
    <div key={id} className={styles['text']}>
      <label htmlFor={`export-${id}`}>{label}</label>
      {edited[id] !== undefined && (
        <button
          type="button"
          className={controls['text']}
          aria-label={`Reset ${label.toLowerCase()}`}
          onClick={() => change(id, undefined)}
        >
          Reset
        </button>
      )}
      <textarea
        id={`export-${id}`}
        rows={rows}
        value={edited[id] ?? own[id]}
        onChange={(event) => change(id, event.target.value)}
      />
    </div>
  ))
}
