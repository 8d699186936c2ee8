import { joinWords } from '../../base/words.ts'
import { notShownWords } from '../../charts/positions/positionsWords.ts'
import { choose } from '../../state/viewState.ts'
import controls from '../../ui/controls.module.css'
import styles from './Matrix.module.css'
import type { Matrix } from './useMatrix.ts'

/** What was asked for and is not shown, and why: rows that are no differences, plans dated later or one too many. */
export function MatrixNotes({
  matrix,
  agreedSpread,
}: {
  readonly matrix: Matrix
  readonly agreedSpread: number
}) {
  const rows = notShownWords(matrix, agreedSpread)
  const { later, over } = matrix.plans
  const titles = (plans: typeof later) => joinWords(plans.map(({ shortTitle }) => shortTitle))
  return (
    <>
      {rows !== undefined && (
        <p className={styles['note']}>
          {rows}{' '}
          <button type="button" className={controls['text']} onClick={() => choose({ sort: undefined })}>
            Show all rows
          </button>
        </p>
      )}
      {later.length > 0 && (
        <p className={styles['note']}>Dated after the day shown, so without a column: {titles(later)}.</p>
      )}
      {over.length > 0 && (
        <p className={styles['note']}>More plans than can be told apart; without a column: {titles(over)}.</p>
      )}
    </>
  )
}
