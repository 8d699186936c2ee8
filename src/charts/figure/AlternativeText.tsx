import { announce } from '../../ui/Toast.tsx'
import controls from '../../ui/controls.module.css'
import { alternativeText } from './alternativeText.ts'
import { copyText } from './copy.ts'
import type { FigureSpec } from './figureSpec.ts'
import styles from './Figure.module.css'

/** The figure in words, over its table, and a button that copies them. */
export function AlternativeText<Row>({ spec }: { readonly spec: FigureSpec<Row> }) {
  const text = alternativeText(spec)
  return (
    <div className={styles['alternative']}>
      <p>{text}</p>
      <button
        type="button"
        className={controls['text']}
        onClick={() => void copyText(text, 'the alternative text').then(announce)}
      >
        Copy alternative text
      </button>
    </div>
  )
}
