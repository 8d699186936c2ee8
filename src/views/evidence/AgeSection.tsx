import { useMemo } from 'react'
import { countOf } from '../../base/words.ts'
import { ageClasses, type AgeClass, type AgeRow } from '../../charts/evidence/ageRows.ts'
import { Figure } from '../../charts/figure/Figure.tsx'
import { Mark } from '../../charts/Mark.tsx'
import { CellLink } from '../CellLink.tsx'
import { useDashboard } from '../context.ts'
import { StaleSign } from '../detail/signs.tsx'
import { evidenceAge } from '../figures/evidenceFigures.ts'
import { looksOf } from '../figures/figureInput.ts'
import { usePositionsInput } from '../figures/usePositionsInput.ts'
import { useLit } from '../useLit.ts'
import { useProvenance } from '../useProvenance.ts'
import styles from './EvidenceFigures.module.css'

/** More parties than this have their columns in the table and in the exported picture only. */
const MOST_COLUMNS = 4
const NAMED = 4

/** How long ago each party was last heard on each of its positions. */
export function AgeSection() {
  const { staleDays } = useDashboard().model.settings
  const provenance = useProvenance()
  const input = usePositionsInput()
  const spec = useMemo(() => evidenceAge(input), [input])
  const { rows } = spec
  const classes = useMemo(() => ageClasses(rows, staleDays), [rows, staleDays])
  const stale = useMemo(() => rows.filter((row) => row.stale).toReversed(), [rows])
  return (
    <Figure spec={spec} provenance={provenance}>
      <p className={styles['measure']}>
        {countOf(rows.length, 'position')} by days since the party was last heard on it
      </p>
      <AgeTable classes={classes} />
      <StaleCells rows={stale} />
    </Figure>
  )
}

function AgeTable({ classes }: { readonly classes: readonly AgeClass[] }) {
  const { selection, looks: all, theme } = useDashboard()
  const looks = looksOf(all, selection.parties)
  const most = Math.max(1, ...classes.map(({ count }) => count))
  const columns = looks.size > 1 && looks.size <= MOST_COLUMNS ? [...looks.values()] : []
  return (
    <table className={styles['bars']}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Newest evidence</span>
          </th>
          <th scope="col">
            <span className="visually-hidden">Positions</span>
          </th>
          {columns.map(({ id, name, order }) => (
            <th key={id} scope="col" className={styles['number']} title={name}>
              <Mark order={order} theme={theme} />
              <span className="visually-hidden">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classes.map(({ label, upTo, count, rows }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the count is its text */}
            <td>
              <span className={styles['bar']}>
                <span
                  data-stale={upTo === undefined && count > 0 ? '' : undefined}
                  style={{ width: `${(count / most) * 100}%` }}
                />
                <strong>{count}</strong>
              </span>
            </td>
            {columns.map(({ id }) => (
              <td key={id} className={styles['number']}>
                {rows.filter(({ party }) => party === id).length}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The positions whose newest evidence is oldest, by name. */
function StaleCells({ rows }: { readonly rows: readonly AgeRow[] }) {
  if (rows.length === 0) return null
  const more = rows.length - NAMED
  return (
    <>
      <p className={styles['listHead']}>
        <StaleSign /> {more > 0 ? `The oldest of ${rows.length} stale positions` : 'Stale positions'}
      </p>
      <ul className={styles['cells']}>
        {rows.slice(0, NAMED).map((row) => (
          <StaleCell key={`${row.issue} ${row.party}`} row={row} />
        ))}
      </ul>
    </>
  )
}

function StaleCell({ row }: { readonly row: AgeRow }) {
  const lit = useLit({ issue: row.issue })
  return (
    <li>
      <CellLink cell={{ issue: row.issue, party: row.party }} {...lit}>
        {row.partyName} on {row.title}
      </CellLink>
      <span>{row.days === undefined ? 'no day' : countOf(row.days, 'day')}</span>
    </li>
  )
}
