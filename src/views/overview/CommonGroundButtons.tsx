import { formatScore } from '../../base/words.ts'
import type { CommonGroundRow } from '../../charts/commonGround/commonGroundRows.ts'
import { stateWord } from '../../charts/stateWords.ts'
import { choose } from '../../state/viewState.ts'
import { useRovingFocus } from '../../ui/useRovingFocus.ts'
import { useLit } from '../useLit.ts'
import styles from './Overview.module.css'

/** The rows of the bars as buttons over them: each says its row as a sentence and opens the issue. */
export function CommonGroundButtons({
  rows,
  height,
  label,
}: {
  readonly rows: readonly CommonGroundRow[]
  readonly height: number
  readonly label: string
}) {
  const roving = useRovingFocus(rows.length)
  return (
    <ul className={styles['rows']} aria-label={label}>
      {rows.map((row, index) => (
        <li key={row.issue}>
          <RowButton row={row} height={height} roving={roving(index)} />
        </li>
      ))}
    </ul>
  )
}

function RowButton({
  row,
  height,
  roving,
}: {
  readonly row: CommonGroundRow
  readonly height: number
  readonly roving: ReturnType<ReturnType<typeof useRovingFocus>>
}) {
  const lit = useLit(row.issue)
  return (
    <button
      type="button"
      className={styles['row']}
      style={{ height }}
      aria-label={sentence(row)}
      onClick={() => choose({ issue: row.issue })}
      {...lit}
      {...roving}
    />
  )
}

function sentence({ title, state, score, words }: CommonGroundRow): string {
  const ground = score === undefined ? '' : `, common ground ${formatScore(score)}`
  return `${title}: ${stateWord(state).toLowerCase()}${ground}, ${words}`
}
