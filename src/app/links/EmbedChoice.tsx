import { useId, useState, type ReactNode } from 'react'
import { formatDayShort } from '../../base/days.ts'
import { useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { useDashboard } from '../../views/context.ts'
import { FIGURE_LIST, type FigureHead } from '../../views/figures/figureList.ts'
import { viewOf } from '../../views/registry.ts'
import { copyText } from './copyText.ts'
import { addressOf, embedCode, embedQuery, embedTitle, type EmbedKind } from './embedCode.ts'
import styles from './Links.module.css'

/** One figure for another page: which, whether it stays or follows the model, and the code to copy. */
export function EmbedChoice() {
  const { model, selection } = useDashboard()
  const state = useViewState()
  const id = useId()
  const [kind, setKind] = useState<EmbedKind>('snapshot')
  const [wanted, setWanted] = useState<string>()
  const here: readonly FigureHead[] = FIGURE_LIST.filter(
    ({ id: figure, view }) =>
      view === viewOf(state.view).id && (figure !== 'plan-gap-issues' || state.gap.length > 0),
  )
  const figure = here.find((one) => one.id === wanted) ?? here[0]
  if (!figure) return null
  const query = embedQuery(kind, figure, state, model, selection)
  const code = embedCode(addressOf(query), embedTitle(figure, model))
  return (
    <section>
      <h3 id={id}>Figure for another page</h3>
      <label className={styles['figure']}>
        Figure{' '}
        <select value={figure.id} onChange={(event) => setWanted(event.target.value)}>
          {here.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <div className={styles['kinds']} role="radiogroup" aria-labelledby={id}>
        <KindChoice kind="snapshot" chosen={kind} onChoose={setKind}>
          Snapshot: always as of {formatDayShort(selection.asOf)}; says so if the model has changed since
        </KindChoice>
        <KindChoice kind="live" chosen={kind} onChoose={setKind}>
          Live: the model as it is when the page is read, as of the day its authors set
        </KindChoice>
      </div>
      <textarea readOnly rows={4} aria-label="Code to embed the figure" value={code} spellCheck={false} />
      <div className={styles['row']}>
        <button
          type="button"
          className={controls['button']}
          onClick={() => copyText(code, `Code to embed “${figure.title}” copied, ${kind}.`)}
        >
          Copy code
        </button>
        <a href={query} target="_blank" rel="noopener" className={controls['text']}>
          Look at it
        </a>
      </div>
    </section>
  )
}

function KindChoice({
  kind,
  chosen,
  onChoose,
  children,
}: {
  readonly kind: EmbedKind
  readonly chosen: EmbedKind
  readonly onChoose: (kind: EmbedKind) => void
  readonly children: ReactNode
}) {
  return (
    <label>
      <input type="radio" name="embed-kind" checked={kind === chosen} onChange={() => onChoose(kind)} />{' '}
      <span>{children}</span>
    </label>
  )
}
