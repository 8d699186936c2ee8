import { useMemo } from 'react'
import { Figure } from '../../charts/figure/Figure.tsx'
import { pairIssueBlocks } from '../../charts/pairIssues/pairIssueWords.ts'
import { leftOutByKind } from '../../charts/pairs/pairRows.ts'
import type { HeatCell, HeatRow } from '../../charts/pairsHeat/heatRows.ts'
import { choose } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import { useDashboard } from '../context.ts'
import { looksOf } from '../figures/figureInput.ts'
import { pairIssues, weightWords } from '../figures/pairFigures.ts'
import { useProvenance } from '../useProvenance.ts'
import { WorkingButton } from '../working/WorkingButton.tsx'
import { IssueTable } from './IssueTable.tsx'
import { PairName } from './PairName.tsx'
import { usePairRange } from './PairRange.tsx'
import styles from './Pairs.module.css'
import { PairStepper } from './PairStepper.tsx'
import { askAgreement } from './pairWorking.ts'
import type { PairsOnPage } from './usePairs.ts'

/** What one pair shares, differs on and blocks, on all issues or on one group. */
export function IssuesSection({
  page: { input, pairs },
  pair,
  cell,
}: {
  readonly page: PairsOnPage
  readonly pair: HeatRow
  readonly cell: HeatCell
}) {
  const { model, selection, looks } = useDashboard()
  const provenance = useProvenance()
  const spec = useMemo(() => pairIssues(input, { pair, cell }), [input, pair, cell])
  const [a, b] = pair.parties
  const both = useMemo(() => looksOf(looks, [{ id: a }, { id: b }]), [looks, a, b])
  const blocks = useMemo(() => pairIssueBlocks(spec?.rows ?? [], model.settings), [spec, model.settings])
  const { words, choice } = usePairRange(cell, input.state.weights)
  if (!spec) return null
  const { group } = cell
  const out = leftOutByKind(cell)
  const { question, about, shown } = askAgreement(cell, selection, input.state.weights)
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
        {spec.headline} Agreement{' '}
        <WorkingButton {...question} about={about}>
          {shown}
        </WorkingButton>
        {weightWords(input)}
        {words}.{out && ` Left out: ${out}.`}
      </p>
      {choice}
      <IssueTable blocks={blocks} names={pair.names} looks={both} />
    </Figure>
  )
}
