import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { formatDay } from '../../base/days.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import { formatViewState } from '../../state/url.ts'
import { useViewState, withChoices } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { useDashboard } from '../../views/context.ts'
import { choiceFault } from '../../views/choiceFault.ts'
import { viewChoice } from '../../views/figures/figureList.ts'
import { figureEntry } from '../../views/figures/figures.ts'
import { whyNone } from '../../views/figures/whyNone.ts'
import { provenance } from '../../views/provenance.ts'
import { OldLink } from '../links/OldLink.tsx'
import { EmbeddedFigure } from './EmbeddedFigure.tsx'
import styles from './Embed.module.css'
import { useFrameHeight } from './useFrameHeight.ts'

/** One figure alone, for a frame of another page: with its day, parties, omissions and sources, and the way to all of it. */
export function EmbedPage() {
  const dashboard = useDashboard()
  const { loaded, model, selection } = dashboard
  const state = useViewState()
  const evidence = useQuery(evidenceQuery(loaded))
  const entry = figureEntry(state.embed)
  useFrameHeight(entry?.id)
  const fault = useMemo(() => choiceFault(model, state), [model, state])
  const made = useMemo(() => {
    if (!entry || !evidence.data) return undefined
    const input = { ...dashboard, evidence: evidence.data, state: withChoices(state, viewChoice(entry)) }
    const told = provenance(input, `${location.origin}${location.pathname}`)
    const spec = entry.make(input)
    return { spec, sources: told.sources, none: spec ? undefined : whyNone(entry.id, input) }
  }, [entry, evidence.data, dashboard, state])
  const open = formatViewState(withChoices(state, { ...(entry && viewChoice(entry)), embed: undefined }))
  return (
    <main className={styles['page']}>
      <OldLink framed />
      {fault !== undefined && <p className={styles['fault']}>{fault} What it asks for otherwise is shown.</p>}
      {!entry && <p>There is no figure “{state.embed}” in Parley.</p>}
      {entry && evidence.isPending && <p aria-busy="true">Loading {entry.title.toLowerCase()}…</p>}
      {evidence.isError && (
        <p role="alert">
          The figure could not be loaded.{' '}
          <button type="button" className={controls['text']} onClick={() => void evidence.refetch()}>
            Try again
          </button>
        </p>
      )}
      {made && !made.spec && (
        <p>
          {entry?.title}: for this selection, as of {formatDay(selection.asOf)}, there is no such figure.{' '}
          {made.none}
        </p>
      )}
      {made?.spec && <EmbeddedFigure spec={made.spec} sources={made.sources} />}
      <p className={styles['foot']}>
        <span>{model.title}</span>
        <a href={open || '?'} target="_blank" rel="noopener">
          Open in <strong>Parley</strong>
        </a>
      </p>
    </main>
  )
}
