import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { PartyLooks } from '../../charts/partyLook.ts'
import { shiftId } from '../../charts/timeline/panelPoints.ts'
import type { ShiftCause } from '../../charts/timeline/shiftRows.ts'
import type { DayWindow } from '../../charts/timeline/timelineRows.ts'
import { evidenceQuery } from '../../loading/queries.ts'
import type { ModelEvent } from '../../model/schema.ts'
import { useViewState } from '../../state/viewState.ts'
import { useDashboard } from '../context.ts'
import { looksOf } from '../figures/figureInput.ts'
import {
  coveredDays,
  panelsDrawn,
  rankedByMovement,
  windowDrawn,
  type TimelineDrawn,
} from '../figures/timelineDrawn.ts'
import { linesDrawn, linesFigure, listFigure, shiftsCounted } from '../figures/timelineFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { shiftCauses } from './shiftCauses.ts'

const NO_CAUSES: ReadonlyMap<string, ShiftCause> = new Map()
const NO_EVENTS: readonly ModelEvent[] = []

/** The days that can be drawn, and those that are: as chosen, or as they are just being dragged. */
export function useWindow() {
  const { model, selection } = useDashboard()
  const { from, to } = useViewState()
  const [draft, setDraft] = useState<DayWindow>()
  const coverage = useMemo(() => coveredDays(model), [model])
  const settled = useMemo(() => windowDrawn(model, selection, from, to), [model, selection, from, to])
  return { coverage, settled, window: draft ?? settled, draft, setDraft }
}

/** The issues that have a panel. */
export function usePanels(settled: DayWindow) {
  const { model, selection, open: cell } = useDashboard()
  const { group, panels } = useViewState()
  const open = cell?.issue.id
  // Ranked by the settled window: panels that changed places under a dragged handle could not be followed.
  const ranked = useMemo(() => rankedByMovement(model, selection, settled), [model, selection, settled])
  return useMemo(
    () => panelsDrawn(selection, ranked, panels, group, open),
    [selection, ranked, panels, group, open],
  )
}

/** The lines and events of the panels, the shifts with what caused them, and both figures. */
export function useTimeline(panels: TimelineDrawn['panels'], window: DayWindow) {
  const { loaded, model, selection, looks: all } = useDashboard()
  const evidence = useQuery(evidenceQuery(loaded))
  const said = evidence.data
  const looks = useMemo((): PartyLooks => looksOf(all, selection.parties), [all, selection])
  const input = usePositionsInput()
  const ringing = usePositionsInput('shift')
  const listing = usePositionsInput('shifts')
  const drawn = useMemo(() => ({ window, panels }), [window, panels])
  const lines = useMemo(() => linesDrawn(input, drawn, said?.events ?? NO_EVENTS), [input, drawn, said])
  const counted = useMemo(() => shiftsCounted(input), [input])
  const listed = useMemo(() => (said ? shiftCauses(model, said, counted) : NO_CAUSES), [model, said, counted])
  const causes = useMemo(
    () => (said ? new Map([...listed, ...shiftCauses(model, said, lines.moved)]) : NO_CAUSES),
    [model, said, listed, lines.moved],
  )
  const linesSpec = useMemo(() => linesFigure(ringing, drawn, lines), [ringing, drawn, lines])
  const shiftsSpec = useMemo(
    () => listFigure(listing, panels, counted, listed),
    [listing, panels, counted, listed],
  )
  const shiftOf = useMemo(() => new Map(counted.map((shift) => [shiftId(shift), shift])), [counted])
  return { evidence, looks, lines, causes, counted, shiftOf, linesSpec, shiftsSpec }
}
