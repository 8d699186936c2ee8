import { linesSentence, shiftsSentence, shownIssuesWords } from '../../analysis/headlines/timeline.ts'
import { shiftsBetween, type Shift } from '../../analysis/shifts.ts'
import { formatDay } from '../../base/days.ts'
import { moveRows, movesByParty } from '../../charts/moves/moveRows.ts'
import { shiftRows, type ShiftCause } from '../../charts/timeline/shiftRows.ts'
import { shiftsFigure } from '../../charts/timeline/shiftsFigure.tsx'
import { timelineFigure } from '../../charts/timeline/timelineFigure.tsx'
import { eventRows, stretchRows } from '../../charts/timeline/timelineRows.ts'
import type { ModelEvent } from '../../model/schema.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import type { Selection } from '../selection.ts'
import { shiftCauses } from '../timeline/shiftCauses.ts'
import { looksOf, type FigureInput, type PositionsInput } from './figureInput.ts'
import { timelineDrawn, type TimelineDrawn } from './timelineDrawn.ts'

export function timeline(input: FigureInput) {
  const drawn = timelineDrawn(input.model, input.selection, input.state)
  return linesFigure(input, drawn, linesDrawn(input, drawn, input.evidence.events))
}

export function shifts(input: FigureInput) {
  const { model, evidence, selection, state } = input
  const { panels } = timelineDrawn(model, selection, state)
  const counted = shiftsCounted(input)
  return listFigure(input, panels, counted, shiftCauses(model, evidence, counted))
}

/** The positions and events within the stretch, and the shifts among them. */
export function linesDrawn(
  { model, selection }: PositionsInput,
  { window, panels }: TimelineDrawn,
  events: readonly ModelEvent[],
) {
  const issues = panels.map(({ issue }) => issue)
  return {
    stretches: stretchRows(model, issues, selection.parties, window),
    events: eventRows(events, window),
    moved: shiftsBetween(model, issues, partiesOf(selection), window.from, window.to),
  }
}

/** *Positions over time* on the panels drawn. */
export function linesFigure(
  { model, selection, looks, state }: PositionsInput<'shift'>,
  { window, panels }: TimelineDrawn,
  { stretches, events, moved }: ReturnType<typeof linesDrawn>,
) {
  return timelineFigure(
    {
      issues: panels,
      stretches,
      events,
      window,
      asOf: selection.asOf,
      looks: looksOf(looks, selection.parties),
      settings: model.settings,
      ringed: state.shift.length > 0 ? [state.shift.join(' ')] : [],
    },
    {
      headline: linesSentence(
        moved.flatMap(({ issue }) => model.issueById.get(issue) ?? []),
        panels.length,
        window,
      ),
      subtitle: figureSubtitle(`Positions over time: ${whereOf(selection, panels)}`, selection),
      leftOut: `${silenceNote({ ...selection, issues: panels })} ${leftOutWords(selection)}`,
    },
  )
}

/** The shifts of the parties shown on all issues shown, from the day that shifts are counted from to the as-of day. */
export function shiftsCounted({ model, selection }: PositionsInput): Shift[] {
  const issues = selection.issues.map(({ issue }) => issue)
  return shiftsBetween(model, issues, partiesOf(selection), selection.since, selection.asOf)
}

/** *Shifts*: those counted, all or those on the panels, with what caused them as far as that is known. */
export function listFigure(
  { model, selection, looks, state }: PositionsInput<'shifts'>,
  panels: TimelineDrawn['panels'],
  counted: readonly Shift[],
  causes: ReadonlyMap<string, ShiftCause>,
) {
  const all = state.shifts === 'all'
  const shown = new Set(panels.map(({ issue }) => issue.id))
  const listed = counted.filter(({ issue }) => all || shown.has(issue))
  const rows = shiftRows(moveRows(model, listed, selection.parties), causes)
  const since = formatDay(selection.since)
  return shiftsFigure(rows, looksOf(looks, selection.parties), {
    headline: shiftsSentence(movesByParty(rows, selection.parties), since),
    subtitle: figureSubtitle(
      `Shifts since ${since}${all ? '' : `: ${whereOf(selection, panels)}`}`,
      selection,
    ),
    leftOut: leftOutWords(selection),
  })
}

function partiesOf({ parties }: Selection): ReadonlySet<string> {
  return new Set(parties.map(({ id }) => id))
}

function whereOf({ issues }: Selection, panels: TimelineDrawn['panels']): string {
  return shownIssuesWords(
    panels.map(({ issue }) => issue.title),
    issues.length,
  )
}
