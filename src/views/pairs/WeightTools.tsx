import type { Weights } from '../../charts/pairsHeat/heatRows.ts'
import { choose } from '../../state/viewState.ts'
import styles from './Pairs.module.css'

const CHOICES = [
  { weights: undefined, word: 'Equal' },
  { weights: 'salience', word: 'By salience' },
] as const

/** Whether every issue counts the same, or as much as it matters to the two. */
export function WeightTools({ weights }: { readonly weights: Weights }) {
  return (
    <span className={styles['tools']} role="group" aria-label="Weight of an issue">
      <span aria-hidden="true">Weight</span>
      {CHOICES.map((choice) => (
        <button
          key={choice.word}
          type="button"
          aria-pressed={weights === choice.weights}
          onClick={() => choose({ weights: choice.weights })}
        >
          {choice.word}
        </button>
      ))}
    </span>
  )
}
