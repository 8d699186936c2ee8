import { countOf } from '../../base/words.ts'
import { LISTED_ENDS } from '../pairList.ts'
import { useDashboard } from '../context.ts'
import type { Pairs } from '../figures/pairsDrawn.ts'
import { ToolSelect } from '../matrix/ToolSelect.tsx'
import styles from './Pairs.module.css'
import { choosePair } from './usePairs.ts'

/** Where not all pairs are listed: says so, and chooses any two parties. */
export function PairChoice({
  pairs: { count, pair, cell },
  waiting,
}: {
  readonly pairs: Pairs
  readonly waiting: boolean
}) {
  const { selection } = useDashboard()
  const { parties } = selection
  const [a, b] = pair?.parties ?? [parties[0]?.id ?? '', parties[1]?.id ?? '']
  const options = parties.map(({ id, name }) => ({ id, word: name }))
  const look = (first: string, second: string) => choosePair({ parties: [first, second], group: cell?.group })
  return (
    <div className={styles['choice']}>
      <p role="status">
        {waiting
          ? `Working out ${countOf(count, 'pair')}…`
          : `${countOf(count, 'pair')} are too many to list: here are the ${LISTED_ENDS} that agree most, the ${LISTED_ENDS} that agree least, and the one looked at. Choose any two parties, or switch parties off.`}
      </p>
      <div role="group" aria-label="Look at a pair" className={styles['tools']}>
        <ToolSelect
          label="Look at"
          options={options.filter(({ id }) => id !== b)}
          chosen={a}
          onChoose={(id) => look(id, b)}
        />
        <ToolSelect
          label="and"
          options={options.filter(({ id }) => id !== a)}
          chosen={b}
          onChoose={(id) => look(a, id)}
        />
      </div>
    </div>
  )
}
