import { countOf } from '../base/words.ts'
import type { Fault } from '../model/fault.ts'
import controls from '../ui/controls.module.css'
import { announce } from '../ui/Toast.tsx'
import styles from './states.module.css'

const SHOWN = 20

/** The faults of a model file as a table: where, what, and what would fit. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const rest = faults.length - SHOWN
  const copy = () => {
    const lines = faults.map(({ file, path, problem, cure }) => `${file} ${path}: ${problem} ${cure}`)
    void navigator.clipboard.writeText(lines.join('\n')).then(
      () => announce(`${countOf(faults.length, 'fault')} copied.`),
      () => announce('The browser did not allow copying.'),
    )
  }
  return (
    <>
      <table className={styles['faults']}>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">What is wrong</th>
            <th scope="col">What would fit</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, SHOWN).map(({ file, path, problem, cure }) => (
            <tr key={`${file} ${path} ${problem}`}>
              <th scope="row">
                {path || 'The whole file'}
                <span>{file}</span>
              </th>
              <td>{problem}</td>
              <td>{cure}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>
        {rest > 0 && `and ${rest} more. `}
        <button type="button" className={controls['text']} onClick={copy}>
          Copy the list
        </button>
      </p>
    </>
  )
}
