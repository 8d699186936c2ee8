import { groupsSentence, pairIssuesSentence, unevenSentence } from '../../analysis/headlines/pairs.ts'
import { formatDay } from '../../base/days.ts'
import { countBlocks, pairIssueRows } from '../../charts/pairIssues/pairIssueRows.ts'
import { pairIssuesFigure } from '../../charts/pairIssues/pairIssuesFigure.tsx'
import { radarFigure } from '../../charts/pairRadar/radarFigure.tsx'
import { leftOutByKind } from '../../charts/pairs/pairRows.ts'
import { heatFigure } from '../../charts/pairsHeat/heatFigure.tsx'
import { chosenPair, heatRows } from '../../charts/pairsHeat/heatRows.ts'
import { scoreWords } from '../../charts/pairsHeat/heatWords.ts'
import { leftOutWords } from '../figureWords.ts'
import { looksOf, wordsOf, type FigureInput } from './figureInput.ts'

function pairsOf({ selection, state }: FigureInput) {
  const issues = selection.issues.map(({ issue }) => issue)
  const rows = heatRows(issues, selection.parties, selection.asOf, state.weights)
  const pair = chosenPair(rows, state.compare)
  const group = pair?.groups.find((cell) => cell.group?.id === state.group)?.group
  const cells = rows.flatMap(({ groups }) =>
    groups.map(({ names, score, group: one }) => ({ names, score, group: one?.title ?? '' })),
  )
  const weighted = state.weights ? ', weighted by salience' : ''
  return { issues, rows, pair, group, cells, weighted }
}

export function pairHeat(input: FigureInput) {
  const { selection, looks, state } = input
  const { rows, cells, weighted } = pairsOf(input)
  return heatFigure(rows, looksOf(looks, selection.parties), state.weights, {
    ...wordsOf(`Agreement of each pair${weighted}`, selection),
    headline: groupsSentence(cells),
  })
}

export function pairRadar(input: FigureInput) {
  const { selection, looks, state } = input
  const { rows, cells, weighted } = pairsOf(input)
  if (rows.length === 0) return undefined
  return radarFigure(rows, looksOf(looks, selection.parties), state.weights, {
    ...wordsOf(`Agreement of each pair by group${weighted}`, selection),
    headline: unevenSentence(cells),
  })
}

export function pairIssues(input: FigureInput) {
  const { model, selection, looks } = input
  const { issues, pair, group, weighted } = pairsOf(input)
  if (!pair) return undefined
  const [a, b] = pair.parties
  const cell = pair.groups.find((one) => group && one.group?.id === group.id) ?? pair.all
  const rows = pairIssueRows(
    group ? issues.filter((issue) => issue.group.id === group.id) : issues,
    [
      { id: a, name: pair.names[0] },
      { id: b, name: pair.names[1] },
    ],
    selection.asOf,
    model.settings,
  )
  const on = group ? ` on ${group.title}` : ''
  return pairIssuesFigure(rows, pair.names, looksOf(looks, [{ id: a }, { id: b }]), model.settings, {
    headline: pairIssuesSentence(pair.names, countBlocks(rows), group?.title),
    subtitle: `Stances of ${pair.names.join(' and ')}${on}, as of ${formatDay(selection.asOf)}. Agreement ${scoreWords(cell)}${weighted}. ${leftOutWords(selection)}`,
    note: `Not compared: ${leftOutByKind(cell) || 'none'}.`,
  })
}
