import controls from '../../ui/controls.module.css'
import { showKeys } from './keysOpen.ts'
import styles from './KeysButton.module.css'

/** Opens the list of keys. On a phone there are none to press. */
export function KeysButton() {
  return (
    <button
      type="button"
      className={`${controls['square']} ${styles['keys']}`}
      aria-label="Keys"
      title="Keys of this page (?)"
      onClick={() => showKeys(true)}
    >
      <span aria-hidden="true">?</span>
    </button>
  )
}
