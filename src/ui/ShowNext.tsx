import { formatCount } from '../base/words.ts'
import controls from './controls.module.css'

/** Under the first of a long list: how many of how many are shown, and the way to the next ones. */
export function ShowNext({
  shown,
  of,
  next,
  onShow,
}: {
  readonly shown: number
  readonly of: number
  readonly next: number
  readonly onShow: () => void
}) {
  if (next === 0) return null
  return (
    <p>
      The first {formatCount(shown)} of {formatCount(of)}.{' '}
      <button type="button" className={controls['text']} onClick={onShow}>
        Show {formatCount(next)} more
      </button>
    </p>
  )
}
