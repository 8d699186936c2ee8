import type { CSSProperties } from 'react'
import { formatScore } from '../../base/words.ts'
import { barBox, type BarsLayout } from '../../charts/commonGround/barsLayout.ts'
import type { CommonGroundRow } from '../../charts/commonGround/commonGroundRows.ts'
import { stateWord } from '../../charts/stateWords.ts'
import { choose } from '../../state/viewState.ts'
import { useRovingFocus } from '../../ui/useRovingFocus.ts'
import { useLit } from '../useLit.ts'
import styles from './Overview.module.css'

/** The rows of the bars as buttons over them: each says its row as a sentence and opens the issue. */
export function CommonGroundButtons({
  rows,
  width,
  layout,
  label,
}: {
  readonly rows: readonly CommonGroundRow[]
  readonly width: number
  readonly layout: BarsLayout
  readonly label: string
}) {
  const roving = useRovingFocus(rows.length)
  return (
    <ul className={styles['rows']} aria-label={label}>
      {rows.map((row, index) => (
        <li key={row.issue}>
          <RowButton row={row} width={width} layout={layout} roving={roving(index)} />
        </li>
      ))}
    </ul>
  )
}

function RowButton({
  row,
  width,
  layout,
  roving,
}: {
  readonly row: CommonGroundRow
  readonly width: number
  readonly layout: BarsLayout
  readonly roving: ReturnType<ReturnType<typeof useRovingFocus>>
}) {
  const lit = useLit({ issue: row.issue })
  const bar = barBox(row.score, width, layout)
  const place = {
    height: layout.row,
    '--bar-left': `${bar.left}px`,
    '--bar-top': `${bar.top}px`,
    '--bar-width': `${bar.width}px`,
    '--bar-height': `${bar.height}px`,
  } as CSSProperties
  return (
    <button
      type="button"
      className={styles['row']}
      style={place}
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
