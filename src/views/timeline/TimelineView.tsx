import { useCallback, useMemo, useRef, useState } from 'react'
import { countOf, countWord } from '../../base/words.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import type { DayWindow } from '../../charts/timeline/timelineRows.ts'
import { choose, useViewState } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { useDashboard } from '../context.ts'
import { useProvenance } from '../useProvenance.ts'
import { PanelPicker } from './PanelPicker.tsx'
import { ShiftList } from './ShiftList.tsx'
import styles from './Timeline.module.css'
import { reaching } from './timelineWindow.ts'
import { TimelineChart } from './TimelineChart.tsx'
import { usePanels, useTimeline, useWindow } from './useTimeline.ts'
import { WindowMenu } from './WindowMenu.tsx'

/** Positions over time on some issues, with the events on the same axis, and the shifts with what caused each. */
export function TimelineView() {
  const { selection } = useDashboard()
  const provenance = useProvenance()
  const { panels: chosen, shifts, shift } = useViewState()
  const picked = chosen.length > 0 ? chosen : undefined
  const setPicked = (issues: readonly string[] | undefined) => choose({ panels: issues ?? [] })
  const allShifts = shifts === 'all'
  const setAllShifts = (all: boolean) => choose({ shifts: all ? 'all' : undefined })
  const selected = shift.length > 0 ? shift.join(' ') : undefined
  const [pointed, setPointed] = useState<string>()
  const place = useRef<HTMLDivElement>(null)
  const { coverage, settled, window, draft, setDraft } = useWindow()
  const panels = usePanels(settled)
  const ringed = useMemo(() => [selected, pointed].filter((id) => id !== undefined), [selected, pointed])
  const timeline = useTimeline(panels, window)
  const shown = useMemo(() => panels.map(({ issue }) => issue.id), [panels])

  const settle = useCallback(
    (next?: DayWindow) => {
      const wanted = next ?? draft
      if (wanted) choose({ from: wanted.from, to: wanted.to })
      setDraft(undefined)
    },
    [draft, setDraft],
  )
  const select = useCallback((id: string) => {
    const was = useViewState.getState().shift.join(' ')
    choose({ shift: was === id ? [] : id.split(' ') })
  }, [])
  const selectFromList = useCallback(
    (id: string) => {
      select(id)
      const [issue = '', , day = ''] = id.split(' ')
      if (!shown.includes(issue)) choose({ panels: [issue, ...shown] })
      if (day < window.from || day > window.to) choose(reaching(window, day, coverage))
      showPanel(place.current, issue)
    },
    [select, shown, window, coverage],
  )
  const { counted, evidence, causes } = timeline
  const { rows } = timeline.shiftsSpec
  return (
    <div className={styles['view']}>
      <div className={styles['grid']}>
        <div ref={place} className={styles['main']}>
          <div className={styles['tools']}>
            <PanelPicker shown={shown} picked={picked} onPick={setPicked} />
            <WindowMenu window={window} coverage={coverage} />
          </div>
          <Figure
            spec={timeline.linesSpec}
            measure="A step is a shift; a ring restates; a struck ring says otherwise"
            provenance={provenance}
          >
            <TimelineChart
              issues={panels}
              stretches={timeline.lines.stretches}
              events={timeline.lines.events}
              window={window}
              coverage={coverage}
              looks={timeline.looks}
              causes={causes}
              ringed={ringed}
              onPoint={setPointed}
              onSelect={select}
              onDraft={setDraft}
              onSettle={settle}
            />
          </Figure>
        </div>
        <div className={styles['list']}>
          <div className={styles['listScroll']}>
            <Figure spec={timeline.shiftsSpec} measure="newest first" provenance={provenance}>
              <p className={styles['which']}>
                <button
                  type="button"
                  className={controls['text']}
                  aria-pressed={!allShifts}
                  onClick={() => setAllShifts(false)}
                >
                  On {panels.length === 1 ? 'this issue' : `these ${countWord(panels.length)} issues`}
                </button>
                <button
                  type="button"
                  className={controls['text']}
                  aria-pressed={allShifts}
                  onClick={() => setAllShifts(true)}
                >
                  All {countOf(counted.length, 'shift')}
                </button>
              </p>
              {evidence.isError && (
                <p className={styles['note']} role="alert">
                  The statements behind the shifts could not be loaded.{' '}
                  <button type="button" className={controls['text']} onClick={() => void evidence.refetch()}>
                    Try again
                  </button>
                </p>
              )}
              {rows.length === 0 && (
                <p className={styles['note']}>
                  No party shown moved on{' '}
                  {allShifts || selection.issues.length === panels.length ? 'any issue' : 'these issues'} in
                  the days that shifts are counted for.
                </p>
              )}
              <ShiftList
                rows={rows}
                shiftOf={timeline.shiftOf}
                selected={selected}
                pointed={pointed}
                waiting={evidence.isPending}
                onPoint={setPointed}
                onSelect={selectFromList}
              />
            </Figure>
          </div>
        </div>
      </div>
    </div>
  )
}

/** Brings a panel into sight, but only where the list stands beside it: below, the reader would lose the list. */
function showPanel(main: HTMLElement | null, issue: string) {
  const list = main?.nextElementSibling
  if (!main || !list || list.getBoundingClientRect().top > main.getBoundingClientRect().top) return
  // The panel may only be about to be drawn.
  requestAnimationFrame(() =>
    main.querySelector(`[data-issue="${CSS.escape(issue)}"]`)?.scrollIntoView({ block: 'nearest' }),
  )
}
