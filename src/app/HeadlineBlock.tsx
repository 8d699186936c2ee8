import { lazy, Suspense, useMemo, useState } from 'react'
import { formatDay } from '../base/days.ts'
import { formatCount, joinWords } from '../base/words.ts'
import { useViewState } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { useDashboard } from '../views/context.ts'
import { viewOf } from '../views/registry.ts'
import type { Selection } from '../views/selection.ts'
import { showGuide, useGuideShown } from './firstVisit/guideShown.ts'
import styles from './HeadlineBlock.module.css'
import { METHOD_TITLES } from './methodTitles.ts'

const MethodSheet = lazy(async () => ({ default: (await import('./MethodSheet.tsx')).MethodSheet }))

/** The view's one sentence, and below it: as of when, for whom, what was left out. */
export function HeadlineBlock() {
  const { model, selection } = useDashboard()
  const state = useViewState()
  const view = viewOf(state.view)
  const headline = useMemo(() => view.headline(selection, model, state), [view, selection, model, state])
  // A sheet belongs to its view: a link in it may lead to another.
  const [method, setMethod] = useState<string>()
  const guided = useGuideShown(({ shown }) => shown)
  return (
    <div className={styles['block']}>
      <h1>{headline}</h1>
      <p>
        {dayAndParties(selection, model.parties.length)} {view.deck(selection, model, state)}{' '}
        <span className={styles['links']}>
          <button type="button" className={controls['text']} onClick={() => setMethod(view.id)}>
            {METHOD_TITLES[view.method]}
          </button>{' '}
          <button
            type="button"
            className={controls['text']}
            aria-expanded={guided}
            aria-controls="how-to-read"
            onClick={() => showGuide(!guided)}
          >
            How to read this
          </button>
        </span>
      </p>
      {method === view.id && (
        <Suspense fallback={null}>
          <MethodSheet topic={view.method} onClose={() => setMethod(undefined)} />
        </Suspense>
      )}
    </div>
  )
}

/** `As of 24 December 2025, for Russia and Ukraine.`, with the parties named where some are switched off. */
function dayAndParties({ asOf, parties }: Selection, allParties: number): string {
  const who = parties.length === allParties ? '' : `, for ${shortList(parties.map(({ name }) => name))}`
  return `As of ${formatDay(asOf)}${who}.`
}

const MOST_NAMES = 5

function shortList(names: readonly string[]): string {
  return names.length > MOST_NAMES ? `${formatCount(names.length)} parties` : joinWords(names)
}
