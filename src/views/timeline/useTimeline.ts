import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { linesSentence, shiftsSentence, shownIssuesWords } from '../../analysis/headlines/timeline.ts'
import { shiftsBetween } from '../../analysis/shifts.ts'
import { formatDay } from '../../base/days.ts'
import { moveRows } from '../../charts/moves/moveRows.ts'
import type { PartyLook, PartyLooks } from '../../charts/partyLook.ts'
import { shiftRows, type ShiftCause } from '../../charts/timeline/shiftRows.ts'
import { shiftsFigure } from '../../charts/timeline/shiftsFigure.tsx'
import { timelineFigure } from '../../charts/timeline/timelineFigure.tsx'
import { eventRows, stretchRows, type DayWindow } from '../../charts/timeline/timelineRows.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import { useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import { earliestDay } from '../selection.ts'
import { shiftCauses } from './shiftCauses.ts'
import { byMovement, panelIssues } from './timelinePanels.ts'
import { resolveWindow } from './timelineWindow.ts'

const NO_CAUSES: ReadonlyMap<string, ShiftCause> = new Map()

/** The days that can be drawn, and those that are: as chosen, or as they are just being dragged. */
export function useWindow() {
  const { model, selection } = useDashboard()
  const { from, to } = useViewState()
  const [draft, setDraft] = useState<DayWindow>()
  const coverage = useMemo(() => ({ from: earliestDay(model), to: model.coverage.to }), [model])
  const settled = useMemo(
    () => resolveWindow({ ...(from && { from }), ...(to && { to }) }, selection, coverage),
    [from, to, selection, coverage],
  )
  return { coverage, settled, window: draft ?? settled, draft, setDraft }
}

/** The issues that have a panel. */
export function usePanels(settled: DayWindow, picked: readonly string[] | undefined) {
  const { model, selection, open: cell } = useDashboard()
  const { group } = useViewState()
  const open = cell?.issue.id
  const parties = useMemo(() => new Set(selection.parties.map(({ id }) => id)), [selection])
  // Ranked by the settled window: panels that changed places under a dragged handle could not be followed.
  const ranked = useMemo(() => {
    const issues = selection.issues.map(({ issue }) => issue)
    return byMovement(selection.issues, shiftsBetween(model, issues, parties, settled.from, settled.to))
  }, [model, selection, parties, settled])
  return useMemo(
    () => panelIssues(ranked, selection.issues, { picked, group, open }),
    [ranked, selection, picked, group, open],
  )
}

/** The looks of the parties shown, in their order. */
function useShownLooks(): PartyLooks {
  const { selection, looks } = useDashboard()
  return useMemo(
    () =>
      new Map(
        selection.parties.flatMap(({ id }): [string, PartyLook][] => {
          const look = looks.get(id)
          return look ? [[id, look]] : []
        }),
      ),
    [selection, looks],
  )
}

/** The lines, events and shifts of the panels, and both figures. */
export function useTimeline(
  panels: ReturnType<typeof usePanels>,
  window: DayWindow,
  allShifts: boolean,
  ringed: readonly string[],
) {
  const { model, selection, loaded } = useDashboard()
  const evidence = useQuery(evidenceQuery(loaded))
  const looks = useShownLooks()
  const issues = useMemo(() => panels.map(({ issue }) => issue), [panels])
  const stretches = useMemo(
    () => stretchRows(model, issues, selection.parties, window),
    [model, issues, selection.parties, window],
  )
  const events = useMemo(() => eventRows(evidence.data?.events ?? [], window), [evidence.data, window])
  const parties = useMemo(() => new Set(selection.parties.map(({ id }) => id)), [selection.parties])
  const { since, asOf } = selection
  const every = useMemo(() => selection.issues.map(({ issue }) => issue), [selection.issues])
  const counted = useMemo(
    () => shiftsBetween(model, every, parties, since, asOf),
    [model, every, parties, since, asOf],
  )
  const drawn = useMemo(
    () => shiftsBetween(model, issues, parties, window.from, window.to),
    [model, issues, parties, window],
  )
  const causes = useMemo(
    () => (evidence.data ? shiftCauses(model, evidence.data, [...counted, ...drawn]) : NO_CAUSES),
    [model, evidence.data, counted, drawn],
  )
  const rows = useMemo(() => {
    const shown = new Set(issues.map(({ id }) => id))
    return shiftRows(
      moveRows(
        model,
        counted.filter(({ issue }) => allShifts || shown.has(issue)),
      ),
      causes,
    )
  }, [model, counted, causes, issues, allShifts])
  const where = shownIssuesWords(
    issues.map(({ title }) => title),
    every.length,
  )
  const lines = useMemo(
    () =>
      timelineFigure(
        { issues: panels, stretches, events, window, asOf, looks, settings: model.settings, ringed },
        {
          headline: linesSentence(
            drawn.flatMap(({ issue }) => model.issueById.get(issue) ?? []),
            issues.length,
            window,
          ),
          subtitle: figureSubtitle(`Positions over time: ${where}`, selection),
          leftOut: `${silenceNote({ ...selection, issues: panels })} ${leftOutWords(selection)}`,
        },
      ),
    [panels, stretches, events, window, asOf, looks, model, ringed, drawn, issues, selection, where],
  )
  const shifts = useMemo(
    () =>
      shiftsFigure(rows, looks, {
        headline: shiftsSentence(
          selection.parties.map(({ id, name }) => ({
            name,
            count: rows.filter(({ party }) => party === id).length,
          })),
          formatDay(since),
        ),
        subtitle: figureSubtitle(
          `Shifts since ${formatDay(since)}${allShifts ? '' : `: ${where}`}`,
          selection,
        ),
        leftOut: leftOutWords(selection),
      }),
    [rows, looks, selection, since, where, allShifts],
  )
  return { evidence, looks, stretches, events, causes, rows, counted, lines, shifts }
}
