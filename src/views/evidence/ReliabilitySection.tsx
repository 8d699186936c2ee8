import { useMemo } from 'react'
import { countOf } from '../../base/words.ts'
import { reliabilityMeaning } from '../../charts/evidence/evidenceWords.ts'
import { classRows, faultRows, sourceFacts } from '../../charts/evidence/reliabilityRows.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { ofParties, reliability } from '../figures/evidenceFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './EvidenceFigures.module.css'
import type { OnRecord } from './useEvidence.ts'

/** How good the pages are that the statements were read on, and what is known against them. */
export function ReliabilitySection({
  record: { evidence, entries },
  onFindFault,
}: {
  readonly record: OnRecord
  readonly onFindFault: (fault: string) => void
}) {
  const provenance = useProvenance()
  const input = usePositionsInput()
  const theirs = useMemo(() => ofParties(entries, input.selection), [entries, input])
  const facts = useMemo(() => sourceFacts(theirs), [theirs])
  const spec = useMemo(() => reliability({ ...input, evidence }, theirs), [input, evidence, theirs])
  const { rows } = spec
  const classes = classRows(rows)
  const faults = faultRows(rows)
  const most = Math.max(1, ...classes.map(({ sources }) => sources))
  return (
    <Figure spec={spec} provenance={provenance}>
      <p className={styles['measure']}>{countOf(facts.all, 'page')} that statements were read on, by class</p>
      <table className={styles['classes']}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Reliability</th>
            <th aria-hidden="true" />
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ reliability: one, sources }) => (
            <tr key={one}>
              <th scope="row">{reliabilityMeaning(one)}</th>
              <td aria-hidden="true">
                <span className={styles['bar']}>
                  <span style={{ width: `${(sources / most) * 100}%` }} />
                </span>
              </td>
              <td className={styles['number']}>
                <strong>{sources}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > 0 && (
        <>
          <p className={styles['listHead']}>Faults noted most often</p>
          <ul className={styles['cells']}>
            {faults.map(({ fault, sources }) => (
              <li key={fault}>
                <button
                  type="button"
                  aria-label={`${fault}: show these ${countOf(sources, 'source')}`}
                  onClick={() => onFindFault(fault)}
                >
                  {fault}
                </button>
                <span>{sources}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles['note']}>
        {facts.faulty} of {countOf(facts.all, 'page')} have a fault noted; {facts.undated} have no day of
        their own. The mark travels with the quote.
      </p>
    </Figure>
  )
}
