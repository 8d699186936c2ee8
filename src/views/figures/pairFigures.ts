import {
  amongListed,
  groupsSentence,
  pairIssuesSentence,
  unevenSentence,
} from '../../analysis/headlines/pairs.ts'
import { formatDay } from '../../base/days.ts'
import { countBlocks, pairIssueRows } from '../../charts/pairIssues/pairIssueRows.ts'
import { pairIssuesFigure } from '../../charts/pairIssues/pairIssuesFigure.tsx'
import { radarFigure } from '../../charts/pairRadar/radarFigure.tsx'
import { leftOutByKind } from '../../charts/pairs/pairRows.ts'
import { heatFigure } from '../../charts/pairsHeat/heatFigure.tsx'
import { scoreWords } from '../../charts/pairsHeat/heatWords.ts'
import { leftOutWords } from '../figureWords.ts'
import { heatListWords } from '../pairs/heatList.ts'
import type { Selection } from '../selection.ts'
import { looksOf, wordsOf, type PositionsInput } from './figureInput.ts'
import { pairsShown, type Pairs, type PairsInput } from './pairsDrawn.ts'

export function pairHeat(input: PairsInput, pairs: Pairs = pairsShown(input)) {
  const { selection, looks, state } = input
  return heatFigure(pairs.rows, looksOf(looks, selection.parties), state.weights, {
    ...wordsOfPairs(`Agreement of each pair${weightWords(input)}`, selection, pairs),
    headline: headlineOf(pairs, groupsSentence),
  })
}

export function pairRadar(input: PairsInput, pairs: Pairs = pairsShown(input)) {
  const { selection, looks, state } = input
  if (pairs.rows.length === 0) return undefined
  return radarFigure(pairs.rows, looksOf(looks, selection.parties), state.weights, {
    ...wordsOfPairs(`Agreement of each pair by group${weightWords(input)}`, selection, pairs),
    headline: headlineOf(pairs, unevenSentence),
  })
}

export function pairIssues(
  input: PairsInput,
  { pair, cell }: Pick<Pairs, 'pair' | 'cell'> = pairsShown(input),
) {
  const { model, selection, looks } = input
  if (!pair || !cell) return undefined
  const [a, b] = pair.parties
  const { group } = cell
  const issues = selection.issues.map(({ issue }) => issue)
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
    subtitle: `Stances of ${pair.names.join(' and ')}${on}, as of ${formatDay(selection.asOf)}. Agreement ${scoreWords(cell)}${weightWords(input)}. ${leftOutWords(selection)}`,
    note: `Not compared: ${leftOutByKind(cell) || 'none'}.`,
  })
}

/** What is said of agreement beside its number where issues do not all count the same. */
export function weightWords({ state: { weights } }: PositionsInput<'weights'>): string {
  return weights ? ', weighted by salience' : ''
}

function wordsOfPairs(what: string, selection: Selection, pairs: Pairs) {
  const words = wordsOf(what, selection)
  return { ...words, leftOut: [heatListWords(pairs), words.leftOut].filter(Boolean).join(' ') }
}

/** A sentence on the groups of the pairs listed, which says so where these are not all. */
function headlineOf({ rows, whole }: Pairs, sentence: typeof groupsSentence): string {
  const cells = rows.flatMap(({ groups }) =>
    groups.map(({ names, score, group }) => ({ names, score, group: group?.title ?? '' })),
  )
  return whole ? sentence(cells) : amongListed(sentence(cells), rows.length)
}
