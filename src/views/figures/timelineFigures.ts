import { linesSentence, shiftsSentence, shownIssuesWords } from '../../analysis/headlines/timeline.ts'
import { shiftsBetween } from '../../analysis/shifts.ts'
import { formatDay } from '../../base/days.ts'
import { moveRows } from '../../charts/moves/moveRows.ts'
import { shiftRows } from '../../charts/timeline/shiftRows.ts'
import { shiftsFigure } from '../../charts/timeline/shiftsFigure.tsx'
import { timelineFigure } from '../../charts/timeline/timelineFigure.tsx'
import { eventRows, stretchRows } from '../../charts/timeline/timelineRows.ts'
import { figureSubtitle, leftOutWords, silenceNote } from '../figureWords.ts'
import { shiftCauses } from '../timeline/shiftCauses.ts'
import { looksOf, type FigureInput } from './figureInput.ts'
import { timelineDrawn } from './timelineDrawn.ts'

export function timeline(input: FigureInput) {
  const { model, evidence, selection, looks, state } = input
  const { window, panels } = timelineDrawn(model, selection, state)
  const issues = panels.map(({ issue }) => issue)
  const parties = new Set(selection.parties.map(({ id }) => id))
  const drawn = shiftsBetween(model, issues, parties, window.from, window.to)
  return timelineFigure(
    {
      issues: panels,
      stretches: stretchRows(model, issues, selection.parties, window),
      events: eventRows(evidence.events, window),
      window,
      asOf: selection.asOf,
      looks: looksOf(looks, selection.parties),
      settings: model.settings,
      ringed: state.shift.length > 0 ? [state.shift.join(' ')] : [],
    },
    {
      headline: linesSentence(
        drawn.flatMap(({ issue }) => model.issueById.get(issue) ?? []),
        issues.length,
        window,
      ),
      subtitle: figureSubtitle(`Positions over time: ${whereOf(input)}`, selection),
      leftOut: `${silenceNote({ ...selection, issues: panels })} ${leftOutWords(selection)}`,
    },
  )
}

export function shifts(input: FigureInput) {
  const { model, evidence, selection, looks, state } = input
  const { panels } = timelineDrawn(model, selection, state)
  const all = state.shifts === 'all'
  const shown = new Set(panels.map(({ issue }) => issue.id))
  const parties = new Set(selection.parties.map(({ id }) => id))
  const every = selection.issues.map(({ issue }) => issue)
  const counted = shiftsBetween(model, every, parties, selection.since, selection.asOf).filter(
    ({ issue }) => all || shown.has(issue),
  )
  const rows = shiftRows(moveRows(model, counted), shiftCauses(model, evidence, counted))
  const since = formatDay(selection.since)
  return shiftsFigure(rows, looksOf(looks, selection.parties), {
    headline: shiftsSentence(
      selection.parties.map(({ id, name }) => ({
        name,
        count: rows.filter(({ party }) => party === id).length,
      })),
      since,
    ),
    subtitle: figureSubtitle(`Shifts since ${since}${all ? '' : `: ${whereOf(input)}`}`, selection),
    leftOut: leftOutWords(selection),
  })
}

function whereOf({ model, selection, state }: FigureInput): string {
  const { panels } = timelineDrawn(model, selection, state)
  return shownIssuesWords(
    panels.map(({ issue }) => issue.title),
    selection.issues.length,
  )
}
