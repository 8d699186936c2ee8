import { countOf } from '../base/words.ts'
import controls from '../ui/controls.module.css'
import { Sheet } from '../ui/Sheet.tsx'
import { FaultList } from './FaultList.tsx'
import { OpenFileButton, useFileFaults } from './OpenFileButton.tsx'
import styles from './states.module.css'

/** The faults of a file that could not be opened, over the model that stays on screen. */
export function FileFaults() {
  const { file, faults } = useFileFaults()
  if (faults.length === 0) return null
  const close = () => useFileFaults.setState({ file: '', faults: [] })
  return (
    <Sheet name="This model could not be opened" onClose={close}>
      <h2 className={styles['heading']}>This model could not be opened.</h2>
      <p className={styles['deck']}>
        {file} has {countOf(faults.length, 'fault')}. The model on screen stays, and nothing left this
        machine.
      </p>
      <FaultList faults={faults} />
      <div className={styles['actions']}>
        <OpenFileButton className={`${controls['button']} ${controls['primary']}`}>
          Choose another file
        </OpenFileButton>
        <button type="button" className={controls['button']} onClick={close}>
          Back to the model
        </button>
      </div>
    </Sheet>
  )
}
