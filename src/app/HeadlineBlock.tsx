import { lazy, Suspense, useState } from 'react'
import { formatDay } from '../base/days.ts'
import { countOf, joinWords } from '../base/words.ts'
import { useViewState } from '../state/viewState.ts'
import controls from '../ui/controls.module.css'
import { useDashboard } from '../views/context.ts'
import { viewOf } from '../views/registry.ts'
import type { Selection } from '../views/selection.ts'
import { showGuide, useGuideShown } from './firstVisit/guideShown.ts'
import styles from './HeadlineBlock.module.css'

const MethodSheet = lazy(async () => ({ default: (await import('./MethodSheet.tsx')).MethodSheet }))

/** The view's one sentence, and below it: as of when, for whom, what was left out. */
export function HeadlineBlock() {
  const { model, selection } = useDashboard()
  const state = useViewState()
  const [method, setMethod] = useState(false)
  const guided = useGuideShown(({ shown }) => shown)
  return (
    <div className={styles['block']}>
      <h1>{viewOf(state.view).headline(selection, model, state)}</h1>
      <p>
        {deck(selection, model.parties.length)}{' '}
        <button type="button" className={controls['text']} onClick={() => setMethod(true)}>
          How a state is worked out
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
      </p>
      {method && (
        <Suspense fallback={null}>
          <MethodSheet onClose={() => setMethod(false)} />
        </Suspense>
      )}
    </div>
  )
}

function deck({ asOf, parties, issues }: Selection, allParties: number): string {
  const cells = parties.length * issues.length
  const held = issues.reduce((count, { reading }) => count + reading.stands.length, 0)
  const who = parties.length === allParties ? '' : `, for ${joinWords(parties.map(({ name }) => name))}`
  const silent = cells - held
  return `As of ${formatDay(asOf)}${who}. ${held} of ${countOf(cells, 'cell')} ${held === 1 ? 'holds' : 'hold'} a position${
    silent === 0 ? '.' : `; ${silent} ${silent === 1 ? 'holds' : 'hold'} a kind of silence.`
  }`
}
