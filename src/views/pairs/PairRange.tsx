import { useMemo, useState, type ReactNode } from 'react'
import { robustPair } from '../../analysis/robustReading.ts'
import type { HeatCell, Weights } from '../../charts/pairsHeat/heatRows.ts'
import { useDashboard } from '../context.ts'
import { pairRangeWords } from '../robustWords.ts'
import styles from './PairRange.module.css'

/** How far the agreement of a pair goes within the ranges the two have stated; with silence counted where that is asked. */
export function usePairRange(
  { parties, group }: Pick<HeatCell, 'parties' | 'group'>,
  weights: Weights,
): { readonly words: string; readonly choice: ReactNode } {
  const { selection } = useDashboard()
  const [silence, setSilence] = useState(false)
  const words = useMemo(() => {
    const on = selection.issues.flatMap(({ issue }) =>
      group === undefined || issue.group.id === group.id ? [issue] : [],
    )
    const within = (counted: boolean) =>
      robustPair(on, ...parties, selection.asOf, { silence: counted, weighted: weights === 'salience' })
    const spoken = within(false)
    if (!silence) return pairRangeWords(spoken, undefined)
    const all = within(true)
    return pairRangeWords(all, all.counted - spoken.counted)
  }, [selection, parties, group, weights, silence])
  const choice = (
    <label className={styles['choice']}>
      <input type="checkbox" checked={silence} onChange={() => setSilence(!silence)} />
      <span>Count silence as anything from 0 to 100</span>
    </label>
  )
  return { words, choice }
}
