import { useMemo } from 'react'
import { pairIssuesSentence } from '../../analysis/headlines/pairs.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { countBlocks, pairIssueRows } from '../../charts/pairIssues/pairIssueRows.ts'
import { pairIssueBlocks } from '../../charts/pairIssues/pairIssueWords.ts'
import { pairIssuesFigure } from '../../charts/pairIssues/pairIssuesFigure.tsx'
import { leftOutByKind } from '../../charts/pairs/pairRows.ts'
import type { HeatRow } from '../../charts/pairsHeat/heatRows.ts'
import { scoreWords } from '../../charts/pairsHeat/heatWords.ts'
import { choose } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { formatDay } from '../../base/days.ts'
import { useDashboard } from '../context.ts'
import { leftOutWords } from '../figureWords.ts'
import { useProvenance } from '../useProvenance.ts'
import { IssueTable } from './IssueTable.tsx'
import { PairName } from './PairName.tsx'
import styles from './Pairs.module.css'
import { PairStepper } from './PairStepper.tsx'
import { useLooksOf, type Pairs } from './usePairs.ts'

/** What one pair shares, differs on and blocks, on all issues or on one group. */
export function IssuesSection({ pairs, pair }: { readonly pairs: Pairs; readonly pair: HeatRow }) {
  const { model, selection } = useDashboard()
  const provenance = useProvenance()
  const looks = useLooksOf(pair.parties)
  const { group } = pairs
  const cell = pair.groups.find((one) => group && one.group?.id === group.id) ?? pair.all
  const rows = useMemo(() => {
    const issues = selection.issues.map(({ issue }) => issue)
    const [a, b] = pair.parties
    return pairIssueRows(
      group ? issues.filter((issue) => issue.group.id === group.id) : issues,
      [
        { id: a, name: pair.names[0] },
        { id: b, name: pair.names[1] },
      ],
      selection.asOf,
      model.settings,
    )
  }, [selection, pair, group, model.settings])
  const sentence = pairIssuesSentence(pair.names, countBlocks(rows), group?.title)
  const out = leftOutByKind(cell)
  const spec = useMemo(
    () =>
      pairIssuesFigure(rows, pair.names, looks, model.settings, {
        headline: sentence,
        subtitle: `Stances of ${pair.names.join(' and ')}${group ? ` on ${group.title}` : ''}, as of ${formatDay(selection.asOf)}. Agreement ${scoreWords(cell)}${pairs.weights ? ', weighted by salience' : ''}. ${leftOutWords(selection)}`,
        note: `Not compared: ${out || 'none'}.`,
      }),
    [rows, pair, looks, model.settings, sentence, group, selection, cell, pairs.weights, out],
  )
  const blocks = useMemo(() => pairIssueBlocks(rows, model.settings), [rows, model.settings])
  return (
    <Figure spec={spec} provenance={provenance} measure={<PairStepper pairs={pairs} pair={pair} />}>
      <p className={styles['two']}>
        <span className={styles['only']}>
          <PairName pair={pair} />
        </span>
        {group && (
          <>
            <span>
              On <strong>{group.title}</strong> only.
            </span>
            <button type="button" className={controls['text']} onClick={() => choose({ group: undefined })}>
              Show all issues
            </button>
          </>
        )}
      </p>
      <p className={styles['sentence']} role="status">
        {sentence} Agreement {scoreWords(cell)}
        {pairs.weights && ', weighted by salience'}.{out && ` Left out: ${out}.`}
      </p>
      <IssueTable blocks={blocks} names={pair.names} looks={looks} />
    </Figure>
  )
}
