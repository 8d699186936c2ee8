import { useMemo } from 'react'
import type { StatementEntry } from '../../analysis/evidenceSearch.ts'
import { countOf } from '../../base/words.ts'
import { reliabilityMeaning } from '../../charts/evidence/evidenceWords.ts'
import { reliabilityFigure } from '../../charts/evidence/reliabilityFigure.tsx'
import { classRows, faultRows, reliabilityRows, sourceFacts } from '../../charts/evidence/reliabilityRows.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { useDashboard } from '../context.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './EvidenceFigures.module.css'
import { useEvidenceWords } from './useEvidenceWords.ts'

/** How good the pages are that the statements were read on, and what is known against them. */
export function ReliabilitySection({
  entries,
  onFindFault,
}: {
  readonly entries: readonly StatementEntry[]
  readonly onFindFault: (fault: string) => void
}) {
  const { selection } = useDashboard()
  const provenance = useProvenance()
  const words = useEvidenceWords('Sources of all statements on record')
  const parties = selection.parties.map(({ id }) => id).join(' ')
  const { rows, facts } = useMemo(() => {
    const shown = new Set(parties.split(' '))
    const theirs = entries.filter(({ statement }) => shown.has(statement.party))
    return { rows: reliabilityRows(theirs), facts: sourceFacts(theirs) }
  }, [entries, parties])
  const spec = useMemo(() => reliabilityFigure(rows, facts, words), [rows, facts, words])
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
          {classes.map(({ reliability, sources }) => (
            <tr key={reliability}>
              <th scope="row">{reliabilityMeaning(reliability)}</th>
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
