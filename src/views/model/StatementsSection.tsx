import { useMemo } from 'react'
import { classesIn, type StatementsByPartyRow } from '../../charts/coverage/statementsByPartyRows.ts'
import { reliabilityWord } from '../../charts/evidence/evidenceWords.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { Mark } from '../../charts/Mark.tsx'
import controls from '../../ui/controls.module.css'
import { useDashboard } from '../context.ts'
import { useEvidence } from '../evidence/useEvidence.ts'
import { statementsByParty } from '../figures/modelFigures.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './Coverage.module.css'

const ROW = 29
const HEAD = 62

/** How many statements of each party the model holds, and how good the best source of each is. */
export function StatementsSection() {
  const { selection } = useDashboard()
  const provenance = useProvenance()
  const { record, failed, tryAgain } = useEvidence()
  const input = usePositionsInput()
  const spec = useMemo(
    () => record && statementsByParty({ ...input, evidence: record.evidence }, record.entries),
    [input, record],
  )
  if (!spec)
    return (
      <p className={styles['waiting']} style={{ minHeight: HEAD + ROW * selection.parties.length }}>
        {failed ? (
          <>
            The statements could not be loaded.{' '}
            <button type="button" className={controls['text']} onClick={tryAgain}>
              Try again
            </button>
          </>
        ) : (
          'Loading the statements…'
        )}
      </p>
    )
  return (
    <Figure spec={spec} measure="by the class of the best source of each" provenance={provenance}>
      <div className={styles['scroll']}>
        <StatementsTable rows={spec.rows} />
      </div>
    </Figure>
  )
}

function StatementsTable({ rows }: { readonly rows: readonly StatementsByPartyRow[] }) {
  const { looks, theme } = useDashboard()
  const classes = classesIn(rows)
  const most = Math.max(1, ...rows.map(({ statements }) => statements))
  return (
    <table className={styles['bars']}>
      <thead>
        <tr>
          <th scope="col">Party</th>
          <th scope="col">All</th>
          {classes.map((reliability) => (
            <th key={reliability} scope="col">
              {reliabilityWord(reliability)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ party, name, statements, byReliability }) => (
          <tr key={party}>
            <th scope="row">
              <span className={styles['party']}>
                <Mark order={looks.get(party)?.order ?? 0} theme={theme} /> {name}
              </span>
            </th>
            <Bar count={statements} most={most} />
            {classes.map((reliability) => (
              <Bar key={reliability} count={byReliability.get(reliability) ?? 0} most={most} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Bar({ count, most }: { readonly count: number; readonly most: number }) {
  return (
    <td className={styles['bar']}>
      <span aria-hidden="true" style={{ width: `calc((100% - 50px) * ${count / most})` }} />
      <strong>{count}</strong>
    </td>
  )
}
