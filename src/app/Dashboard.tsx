import { lazy, Suspense, useDeferredValue, useEffect, useMemo } from 'react'
import { formatDay } from '../base/days.ts'
import { useViewState } from '../state/viewState.ts'
import { useIdle } from '../ui/useIdle.ts'
import { useDashboard } from '../views/context.ts'
import { viewOf } from '../views/registry.ts'
import { ControlBar } from './ControlBar.tsx'
import { FileFaults } from './FileFaults.tsx'
import { GuidePlace } from './firstVisit/GuidePlace.tsx'
import { GlobalKeys } from './GlobalKeys.tsx'
import { HeadlineBlock } from './HeadlineBlock.tsx'
import { LeftOut } from './LeftOut.tsx'
import { PaperHead } from './PaperHead.tsx'
import { Player } from './play/Player.tsx'
import { TopBar } from './TopBar.tsx'
import styles from './Dashboard.module.css'

const DetailPanel = lazy(async () => ({
  default: (await import('../views/detail/DetailPanel.tsx')).DetailPanel,
}))

// Fetched when the page has nothing else to do, so that it is there when somebody prints.
const PaperFoot = lazy(async () => ({ default: (await import('./PaperFoot.tsx')).PaperFoot }))

/** The frame that every view shares: bars, the headline, the view, and the panel of an opened cell. */
export function Dashboard() {
  const { model, selection, open } = useDashboard()
  const state = useViewState()
  const idle = useIdle()
  const view = viewOf(state.view)
  const Content = view.Content
  // A toggle answers at once; the heavier picture may follow a moment later.
  const deferred = useDeferredValue(open)
  const title = useMemo(
    () => `${view.title}, ${formatDay(selection.asOf)} · ${model.title} · Parley`,
    [view, selection.asOf, model.title],
  )
  useEffect(() => {
    document.title = title
  }, [title])
  const waiting = <div className={styles['waiting']} aria-busy="true" />
  return (
    <>
      <a className={styles['skip']} href="#view">
        To the view
      </a>
      <TopBar />
      <ControlBar />
      <FileFaults />
      <div className={styles['body']} data-panel={open ? 'open' : undefined}>
        <main id="view" tabIndex={-1} className={styles['main']}>
          <div role="tabpanel" id="view-panel" aria-labelledby={`tab-${view.id}`}>
            <PaperHead />
            <HeadlineBlock />
            <LeftOut />
            <Suspense fallback={waiting}>
              <GuidePlace />
              <Suspense fallback={waiting}>
                <Content />
              </Suspense>
            </Suspense>
          </div>
        </main>
        {deferred && open && (
          <Suspense fallback={null}>
            <DetailPanel key="panel" open={open} />
          </Suspense>
        )}
        {idle && (
          <Suspense fallback={null}>
            <PaperFoot />
          </Suspense>
        )}
      </div>
      <GlobalKeys />
      <Player />
    </>
  )
}
